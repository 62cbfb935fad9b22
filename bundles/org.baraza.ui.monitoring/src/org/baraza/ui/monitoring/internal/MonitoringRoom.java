package org.baraza.ui.monitoring.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.baraza.analysis.ClosedMonth;
import org.baraza.analysis.Forms;
import org.baraza.catalogue.CatalogueService;
import org.baraza.checks.CheckService;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomHead;
import org.baraza.ui.RoomView;
import org.baraza.ui.monitoring.internal.evaluation.EvaluationsPage;
import org.baraza.ui.monitoring.internal.event.EventsPage;
import org.baraza.ui.monitoring.internal.feedback.FeedbackPage;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.IndicatorList;
import org.baraza.ui.monitoring.internal.model.ScorecardTiles;
import org.baraza.ui.monitoring.internal.model.round.Round;
import org.baraza.ui.monitoring.internal.sheet.Found;
import org.baraza.ui.monitoring.internal.sheet.OrBlank;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import jakarta.inject.Inject;

/** How the strategy stands: its scorecard with the monthly round, and every indicator with what was measured. */
public final class MonitoringRoom extends RoomView {

    private static final String HELP = "org.baraza.ui.monitoring.";

    @Inject
    private CatalogueService packs;
    @Inject
    private CheckService checks;
    private final Found noted = new Found() {

        @Override
        public List<Finding> of(StrategyElement element) {
            return found(element);
        }

        @Override
        public void open() {
            note();
        }
    };
    private AsOfControl asOf;
    private CloseControl closing;
    private OrBlank scores;
    private OrBlank measures;
    private RoomHead head;
    private HeadButton scorecardPage;
    private HeadButton indicatorsPage;
    private ScorecardPage scorecard;
    private IndicatorsPage indicators;
    private Optional<EvaluationsPage> evaluations = Optional.empty();
    private HeadButton evaluationsPage;
    private Optional<FeedbackPage> feedback = Optional.empty();
    private HeadButton feedbackPage;
    private Optional<EventsPage> events = Optional.empty();
    private HeadButton eventsPage;

    @Override
    protected void createRoom(Composite parent) {
        head = headOf(parent);
        closing = new CloseControl(head, active(), checks, this::author, this::setFocus);
        asOf = new AsOfControl(head, active());
        Composite body = head.body();
        scores = orObjectives(body);
        scorecard = new ScorecardPage(scores.control(), active(), this::author, selection(), this::open,
                () -> head.show(feedbackPage), this::showFound);
        scorecardPage = page(head.page(Messages.Page_scorecard, HELP + "room", scores.control()), () -> scorecard.chosen());
        // the round is filled by keys: whoever turns to its page goes on in its row, or in a low window at the tiles above
        scorecardPage.addListener(SWT.Selection, event -> setFocus());
        measures = orObjectives(body);
        indicators = new IndicatorsPage(measures.control(), active(), selection(), () -> packs.catalogue(), noted);
        indicatorsPage = page(head.page(Messages.Page_indicators, HELP + "indicators", measures.control()),
                () -> indicators.chosen());
        fill(scores.control(), this::showScorecard);
        fill(measures.control(), this::showIndicators);
        evaluationsPage = page(head.page(Messages.Page_evaluations, HELP + "evaluations", this::makeEvaluations),
                () -> evaluations.flatMap(EvaluationsPage::chosen));
        feedbackPage = page(head.page(Messages.Page_feedback, HELP + "feedback", this::makeFeedback),
                () -> feedback.flatMap(FeedbackPage::chosen));
        eventsPage = page(head.page(Messages.Page_events, HELP + "events", this::makeEvents), () -> events.flatMap(EventsPage::chosen));
        tellSelection(element -> element instanceof Activity && scorecard.control().isVisible() ? Messages.Round_press : "");
    }

    @Override
    protected void beginAnew() {
        scorecard.beginAnew();
    }

    @Override
    protected void show(Session session) {
        asOf.show(session, Forms.ofProgram());
        closing.show(session);
    }

    private void showScorecard(Session session) {
        scorecard.show(session, Forms.ofProgram());
        scores.show(scorecard.control(), session.strategy().getObjectives().isEmpty());
    }

    private void showIndicators(Session session) {
        indicators.show(session, Forms.ofProgram());
        measures.show(indicators.control(), session.strategy().getObjectives().isEmpty());
    }

    private OrBlank orObjectives(Composite body) {
        return new OrBlank(body, Messages.Empty_words, Messages.Empty_objectives,
                () -> strategy().ifPresent(strategy -> Navigation.toObjectives(getSite().getPage(), strategy)));
    }

    @Override
    public void reveal(StrategyElement element, Optional<EStructuralFeature> feature) {
        super.reveal(element, feature);
        Optional<Indicator> indicator = IndicatorList.indicatorOf(element);
        if (element instanceof ProgressReport report && report.eContainer() instanceof Activity activity) {
            head.show(scorecardPage);
            scorecard.reveal(activity, Optional.ofNullable(report.getMonth()));
        } else if (element instanceof Evaluation evaluation) {
            head.show(evaluationsPage);
            evaluations.ifPresent(page -> page.reveal(evaluation, feature));
        } else if (element instanceof FeedbackItem item) {
            head.show(feedbackPage);
            feedback.ifPresent(page -> page.reveal(item, feature));
        } else if (element instanceof EngagementEvent event) {
            head.show(eventsPage);
            events.ifPresent(page -> page.reveal(event, feature));
        } else if (element instanceof Activity activity
                && feature.filter(StrategyPackage.eINSTANCE.getActivity_Reports()::equals).isPresent()) {
            head.show(scorecardPage);
            scorecard.reveal(activity, active().session().flatMap(session -> Round.lacking(session.analyses(), activity)));
        } else if (element instanceof Activity activity
                && feature.filter(StrategyPackage.eINSTANCE.getActivity_Evaluations()::equals).isPresent()) {
            selection().clear(); // the status line says what to press on the page before
            head.show(evaluationsPage);
            evaluations.ifPresent(page -> page.revealMissing(activity));
            selection().select(activity);
        } else if (indicator.isPresent()) {
            head.show(indicatorsPage);
            indicators.reveal(indicator.get(), element, feature);
        } else {
            head.show(scorecardPage);
            scorecard.filter(IndicatorList.objectiveOf(element));
        }
    }

    @Override
    public void setFocus() {
        if (scores.isBlank()) {
            scores.setFocus();
        } else if (measures.isBlank()) {
            measures.setFocus();
        } else if (indicators.control().isVisible()) {
            indicators.setFocus();
        } else if (evaluations.filter(page -> page.control().isVisible()).isPresent()) {
            evaluations.get().setFocus();
        } else if (feedback.filter(page -> page.control().isVisible()).isPresent()) {
            feedback.get().setFocus();
        } else if (events.filter(page -> page.control().isVisible()).isPresent()) {
            events.get().setFocus();
        } else {
            scorecard.setFocus();
            if (selection().element().isEmpty()) {
                scorecard.chosen().ifPresent(selection()::select);
            }
        }
    }

    /** Whoever turns to a page selects what it shows: status line and Details are not to tell of the page before. */
    private HeadButton page(HeadButton item, Supplier<Optional<? extends StrategyElement>> chosen) {
        item.addListener(SWT.Selection, event -> chosen.get().ifPresentOrElse(selection()::select, selection()::clear));
        return item;
    }

    private Control makeEvaluations() {
        EvaluationsPage page = new EvaluationsPage(head.body(), active(), this::author, selection()::select,
                activity -> Navigation.reveal(getSite().getPage(), activity, Optional.empty()), noted);
        evaluations = Optional.of(page);
        fill(page.control(), session -> page.show(session, Forms.ofProgram()));
        return page.control();
    }

    private Control makeFeedback() {
        FeedbackPage page = new FeedbackPage(head.body(), active(), selection()::select, noted);
        feedback = Optional.of(page);
        fill(page.control(), session -> page.show(session, Forms.ofProgram()));
        return page.control();
    }

    private Control makeEvents() {
        EventsPage page = new EventsPage(head.body(), active(), new EventsPage.Ways() {

            @Override
            public void selected(EngagementEvent event) {
                selection().select(event);
            }

            @Override
            public void reveal(Activity activity) {
                Navigation.reveal(getSite().getPage(), activity, Optional.empty());
            }

            @Override
            public void open(Indicator indicator) {
                MonitoringRoom.this.open(indicator);
            }
        }, noted);
        events = Optional.of(page);
        fill(page.control(), session -> page.show(session, Forms.ofProgram()));
        return page.control();
    }

    private void open(Indicator indicator) {
        head.show(indicatorsPage);
        indicators.reveal(indicator, indicator, Optional.empty());
    }

    /** What was found when the month was closed that the scorecard shows. */
    private void showFound() {
        active().session().ifPresent(session -> ClosedMonth.of(session.strategy(), ScorecardTiles.lastOver(session.asOf()))
                .ifPresent(month -> FoundThenDialog.show(getSite().getPage(), month, session, checks)));
    }

    private String author() {
        return waiving().author().orElseGet(Author::account).name();
    }
}
