package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Words;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.Foreseen;
import org.baraza.model.strategy.ForeseenKind;
import org.baraza.model.strategy.Introduction;
import org.baraza.model.strategy.Practice;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ToolRow;
import org.baraza.ui.strategy.internal.model.Answers;
import org.baraza.ui.strategy.internal.model.Practices;
import org.baraza.ui.strategy.internal.model.Sheet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The guidelines' questions with the team's answers, what may help or hinder, and what is done today. */
final class IntroductionPage extends ListsPage {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;

    private final Catalogue catalogue;
    private final Answers questions;
    private final PartList<Answer> answers;
    private final PartList<Foreseen> foreseen;
    private final PartList<Practice> practices;

    IntroductionPage(Composite parent, ActiveSession active, Optional<Author> author, Catalogue catalogue) {
        super(Sheet.INTRODUCTION, parent, active, author);
        this.catalogue = catalogue;
        questions = new Answers(catalogue);
        page().title(Messages.Page_introduction, Messages.Introduction_explained);
        answers = list(Optional.empty(),
                (fields, answer) -> fields.question(question(answer), Literals.ANSWER__TEXT, 4, () -> begun(answer)));
        heading(Messages.Foreseen_title, Messages.Foreseen_explained);
        foreseen = list(Optional.of(Messages.Foreseen_one), (fields, one) -> {
            fields.choice(Messages.Foreseen_kind, Literals.FORESEEN__KIND, List.of(ForeseenKind.values()),
                    kind -> Words.of(kind, Locale.getDefault()));
            fields.text(Messages.Foreseen_text, Literals.FORESEEN__TEXT, 1);
        });
        ToolRow tools = tools();
        tools.push(Messages.Foreseen_risk, "add", () -> foresee(ForeseenKind.RISK));
        tools.push(Messages.Foreseen_opportunity, "add", () -> foresee(ForeseenKind.OPPORTUNITY));
        heading(Messages.Practice_title, Messages.Practice_explained);
        practices = list(Optional.of(Messages.Practice_one), this::practice);
        tools().push(NLS.bind(Messages.Part_add, Messages.Practice_one), "add", this::addPractice);
    }

    @Override
    void fill(Strategy strategy) {
        Optional<Introduction> introduction = Optional.ofNullable(strategy.getIntroduction());
        answers.show(questions.of(strategy));
        foreseen.show(introduction.map(Introduction::getForeseen).map(List::copyOf).orElse(List.of()));
        practices.show(introduction.map(Introduction::getPractices).map(List::copyOf).orElse(List.of()));
    }

    /** A finding may ask for an answer that the document has no place for yet. */
    @Override
    Optional<Control> place(EObject element, Optional<EStructuralFeature> feature) {
        return super.place(element, feature).or(() -> feature
                .filter(List.of(Literals.STRATEGY__INTRODUCTION, Literals.INTRODUCTION__ANSWERS)::contains)
                .flatMap(asked -> questions.firstOpen()).flatMap(open -> answers.place(open, Optional.empty())));
    }

    private Answer begun(Answer answer) {
        return page().active().session().map(session -> Answers.begun(answer, session.strategy())).orElse(answer);
    }

    private void practice(PartFields fields, Practice practice) {
        Practices choices = new Practices(catalogue, edits());
        fields.option(Messages.Practice_group, Literals.PRACTICE__GROUP, () -> groups(practice), IntroductionPage::name);
        fields.<Tactic>option(Messages.Practice_tactic, Literals.PRACTICE__TACTIC, catalogue::tactics,
                () -> choices.tactic(practice).orElse(null), tactic -> LocalTexts.text(tactic.getName(), Locale.getDefault()),
                tactic -> choices.choose(practice, Optional.ofNullable(tactic)));
        fields.text(Messages.Practice_text, Literals.PRACTICE__TEXT, 1);
    }

    private void foresee(ForeseenKind kind) {
        introduction().ifPresent(introduction -> {
            Foreseen one = FACTORY.createForeseen();
            one.setKind(kind);
            edits().add(NLS.bind(Messages.Part_add, Messages.Foreseen_one), introduction.getForeseen(), one);
            reveal(one, Optional.of(Literals.FORESEEN__TEXT));
        });
    }

    private void addPractice() {
        introduction().ifPresent(introduction -> reveal(edits().add(NLS.bind(Messages.Part_add, Messages.Practice_one),
                introduction.getPractices(), FACTORY.createPractice()), Optional.empty()));
    }

    /** A document from elsewhere may have none yet. */
    private Optional<Introduction> introduction() {
        return page().active().session().map(Session::strategy).map(strategy -> {
            if (strategy.getIntroduction() == null) {
                edits().set(Messages.Page_introduction, strategy, Literals.STRATEGY__INTRODUCTION,
                        FACTORY.createIntroduction());
            }
            return strategy.getIntroduction();
        });
    }

    private String question(Answer answer) {
        return Optional.ofNullable(answer.getWording()).filter(words -> !words.isBlank())
                .or(() -> Optional.ofNullable(answer.getQuestion()).flatMap(catalogue::question)
                        .map(found -> LocalTexts.text(found.getName(), Locale.getDefault())))
                .orElse(Messages.Introduction_question);
    }

    private static List<StakeholderGroup> groups(Practice practice) {
        Strategy strategy = (Strategy) practice.eContainer().eContainer();
        return List.copyOf(strategy.getStakeholders());
    }

    private static String name(StakeholderGroup group) {
        return Objects.requireNonNullElse(group.getName(), "–");
    }
}
