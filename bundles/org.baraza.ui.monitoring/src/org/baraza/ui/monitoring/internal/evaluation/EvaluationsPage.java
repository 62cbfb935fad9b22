package org.baraza.ui.monitoring.internal.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.DueEvaluations;
import org.baraza.analysis.Forms;
import org.baraza.analysis.Words;
import org.baraza.drawing.Role;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Judgement;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ChoiceField;
import org.baraza.ui.DropDown;
import org.baraza.ui.TextField;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.evaluation.EvaluationEdits;
import org.baraza.ui.monitoring.internal.model.evaluation.EvaluationRow;
import org.baraza.ui.monitoring.internal.model.evaluation.Evaluations;
import org.baraza.ui.monitoring.internal.model.evaluation.PlanChanges;
import org.baraza.ui.monitoring.internal.sheet.Blank;
import org.baraza.ui.monitoring.internal.sheet.Form;
import org.baraza.ui.monitoring.internal.sheet.Found;
import org.baraza.ui.monitoring.internal.sheet.Halves;
import org.baraza.ui.monitoring.internal.sheet.Making;
import org.baraza.ui.monitoring.internal.sheet.MenuField;
import org.baraza.ui.monitoring.internal.sheet.PaneTitle;
import org.baraza.ui.monitoring.internal.sheet.Register;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.threeten.extra.YearQuarter;

/** The quarterly evaluation of each activity, the changes of plan that carry its decisions out, and those before. */
public final class EvaluationsPage {

    private static final StrategyPackage MODEL = StrategyPackage.eINSTANCE;
    private static final int LINES = 46;

    private final ActiveSession active;
    private final Supplier<String> author;
    private final Consumer<Activity> chosen;
    private final Consumer<Activity> planned;
    private final Found found;
    private final Halves halves;
    private final DropDown quarters;
    private final Label progress;
    private final Register<EvaluationRow> table;
    private final Form form;
    private final Label title;
    private final List<ChoiceField<Judgement>> judgements;
    private final List<TextField> texts;
    private final MenuField<ChangeRecord> changes;
    private final Button link;
    private final Label former;
    private final Blank blank;
    private Optional<ChangeRecord> next = Optional.empty();
    private Optional<YearQuarter> quarter = Optional.empty();
    private Optional<Activity> activity = Optional.empty();
    private List<YearQuarter> offered = List.of();
    /** When somebody left for the plan, to carry the decisions of an evaluation out. */
    private final Map<Evaluation, Instant> carriedOut = new HashMap<>();
    private Session session;
    private Forms forms;
    private Evaluations shown;

    /** @param planned goes to an activity in the workplan */
    public EvaluationsPage(Composite parent, ActiveSession active, Supplier<String> author, Consumer<Activity> chosen,
            Consumer<Activity> planned, Found found) {
        this.found = found;
        this.active = active;
        this.author = author;
        this.chosen = chosen;
        this.planned = planned;
        halves = new Halves(parent, LINES, 55, 45);
        Composite left = new Composite(halves.body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(left);
        Composite head = new Composite(left, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 6).spacing(10, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        PaneTitle.on(head, Messages.Evaluation_title);
        quarters = new DropDown(head, Messages.Evaluation_quarter);
        quarters.addListener(SWT.Selection, event -> turnTo(offered.get(quarters.getSelectionIndex())));
        progress = new Label(head, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(progress);
        table = register(left);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        form = new Form(halves.body(), active, Messages.Edit_evaluation);
        title = form.title();
        judgements = List.of(form.choice(Messages.Evaluation_practice, MODEL.getEvaluation_BestPractice()),
                form.choice(Messages.Evaluation_resources, MODEL.getEvaluation_Resources()),
                form.choice(Messages.Evaluation_aligned, MODEL.getEvaluation_Aligned()));
        texts = List.of(form.text(Messages.Evaluation_findings, MODEL.getEvaluation_Findings(), 4),
                form.text(Messages.Evaluation_decisions, MODEL.getEvaluation_Decisions(), 3));
        changes = form.menu(Messages.Evaluation_changes, true, Messages.Evaluation_noChanges, this::link);
        changes.orSay(Messages.Evaluation_nothingChanged);
        Composite buttons = form.buttons();
        link = Form.button(buttons, "", this::linkNext);
        GridDataFactory.swtDefaults().applyTo(link);
        Form.button(buttons, Messages.Evaluation_change, this::changeThePlan)
                .setToolTipText(Messages.Evaluation_change_tip);
        Form.button(buttons, Messages.Feedback_delete, this::delete);
        former = form.note();
        blank = form.otherwise(Messages.Evaluation_begin, this::begin);
    }

    public Composite control() {
        return halves.control();
    }

    public void show(Session next, Forms written) {
        if (session != next) {
            quarter = Optional.empty();
            activity = Optional.empty();
            carriedOut.clear();
        }
        session = next;
        forms = written;
        offered = Evaluations.quarters(next.strategy(), next.asOf());
        YearQuarter now = quarter.or(() -> Optional.of(Evaluations.last(next.asOf())).filter(offered::contains))
                .orElseGet(offered::getFirst);
        quarters.setItems(offered.stream().map(EvaluationsPage::words).toArray(String[]::new));
        quarters.select(offered.indexOf(now));
        shown = Evaluations.of(next.analyses(), now);
        progress.setText(shown.progress());
        table.show(shown.rows());
        activity = activity.filter(one -> row(one).isPresent())
                .or(() -> shown.rows().stream().findFirst().map(EvaluationRow::activity));
        activity.ifPresent(table::select);
        fill();
    }

    public void reveal(Evaluation wanted, Optional<EStructuralFeature> feature) {
        quarter = Optional.ofNullable(wanted.getQuarter());
        activity = Optional.of(wanted.eContainer()).filter(Activity.class::isInstance).map(Activity.class::cast);
        show(session, forms);
        feature.ifPresent(form::focus);
    }

    /** Shows the activity in the last quarter of which its evaluation is missing, where that is begun. */
    public void revealMissing(Activity wanted) {
        List<YearQuarter> missing = DueEvaluations.missing(wanted, session.asOf());
        quarter = missing.isEmpty() ? quarter : Optional.of(missing.getLast());
        activity = Optional.of(wanted);
        show(session, forms);
        blank.setFocus();
    }

    public Optional<Activity> chosen() {
        return activity;
    }

    public void setFocus() {
        table.setFocus();
    }

    private Register<EvaluationRow> register(Composite parent) {
        return new Register<EvaluationRow>(parent, Messages.Evaluation_title, EvaluationRow::activity, this::choose)
                .signed(this::found, found::open)
                .column(Messages.Round_activity, SWT.LEFT, 60, "1.1  Committee briefings",
                        row -> row.number() + "  " + row.name())
                .column(Messages.Evaluation_practiceShort, SWT.LEFT, 0, "Not judged",
                        row -> judged(row, Evaluation::getBestPractice), row -> Role.SECONDARY)
                .column(Messages.Evaluation_resourcesShort, SWT.LEFT, 0, "Not judged",
                        row -> judged(row, Evaluation::getResources), row -> Role.SECONDARY)
                .column(Messages.Evaluation_alignedShort, SWT.LEFT, 0, "Not judged",
                        row -> judged(row, Evaluation::getAligned), row -> Role.SECONDARY)
                .column(Messages.Evaluation_changesShort, SWT.RIGHT, 0, "00",
                        row -> row.evaluation().map(one -> Integer.toString(one.getChanges().size()))
                                .filter(count -> !"0".equals(count)).orElse("–"));
    }

    /** Of the evaluation there is, or is not. */
    private List<Finding> found(EvaluationRow row) {
        return Stream.concat(row.evaluation().stream().flatMap(one -> found.of(one).stream()), found.of(row.activity()).stream()
                .filter(finding -> finding.feature().filter(MODEL.getActivity_Evaluations()::equals).isPresent())).toList();
    }

    private static String judged(EvaluationRow row, Function<Evaluation, Judgement> of) {
        return row.evaluation().map(one -> Words.of(of.apply(one), Locale.getDefault())).orElse("–");
    }

    private void fill() {
        Optional<EvaluationRow> row = activity.flatMap(this::row);
        Optional<Evaluation> evaluation = row.flatMap(EvaluationRow::evaluation);
        blank.say(row.map(one -> NLS.bind(Messages.Evaluation_blank, one.number() + "  " + one.name(),
                words(shown.quarter()))).orElseGet(() -> NLS.bind(Messages.Evaluation_none, words(shown.quarter()))));
        blank.offer(row.isPresent());
        form.visible(evaluation.isPresent());
        evaluation.ifPresent(one -> {
            title.setText(headed(row.get().number() + "  " + row.get().name() + ", " + words(one.getQuarter()), one)
                    .replace("&", "&&"));
            judgements.forEach(field -> field.show(one, Judgement.VALUES));
            texts.forEach(field -> field.show(one));
            PlanChanges made = new PlanChanges(session.strategy(), row.get().activity(), one, forms);
            changes.show(() -> made.all().stream()
                    .map(change -> new MenuField.Offer<>(change.record(), change.words(), change.linked())).toList());
            offer(made);
            former.setText(told(row.get().former()).replace("&", "&&"));
        });
        form.refit();
    }

    /** What was changed since somebody left for the plan is linked by one press. */
    private void offer(PlanChanges made) {
        next = Optional.ofNullable(carriedOut.get(made.evaluation())).flatMap(made::next).map(PlanChanges.Change::record);
        link.setText(next.map(change -> NLS.bind(Messages.Evaluation_link, change.getLabel())).orElse("").replace("&", "&&"));
        link.setVisible(next.isPresent());
        ((GridData) link.getLayoutData()).exclude = next.isEmpty();
    }

    private void linkNext() {
        next.ifPresent(this::link);
    }

    private void changeThePlan() {
        evaluation().ifPresent(one -> carriedOut.put(one, Instant.now()));
        activity.ifPresent(planned);
    }

    private String told(List<Evaluation> former) {
        return former.isEmpty() ? "" : Stream.concat(Stream.of(Messages.Evaluation_earlier), former.stream().map(this::told))
                .collect(Collectors.joining("\n"));
    }

    private String told(Evaluation one) {
        return NLS.bind(Messages.Evaluation_former, headed(words(one.getQuarter()), one),
                Stream.of(one.getFindings(), one.getDecisions()).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    /** With when it was recorded, and by whom. */
    private String headed(String what, Evaluation one) {
        return Stream.of(what, Optional.ofNullable(one.getRecordedOn()).map(forms::date).orElse(""),
                Objects.toString(one.getRecordedBy(), "")).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void begin() {
        activity.flatMap(this::row).ifPresent(row -> new Making(active).make(edits().begin(row)));
        judgements.getFirst().control().setFocus();
    }

    private void delete() {
        evaluation().ifPresent(one -> new Making(active).make(edits().delete(one)));
    }

    private void link(ChangeRecord change) {
        evaluation().ifPresent(one -> new Making(active).make(edits().link(one, change)));
    }

    private void choose(EvaluationRow row) {
        active.commitPending();
        activity = Optional.of(row.activity());
        chosen.accept(row.activity());
        fill();
    }

    private void turnTo(YearQuarter next) {
        active.commitPending();
        quarter = Optional.of(next);
        show(session, forms);
    }

    private Optional<EvaluationRow> row(Activity of) {
        return shown.rows().stream().filter(row -> row.activity() == of).findFirst();
    }

    private Optional<Evaluation> evaluation() {
        return activity.flatMap(this::row).flatMap(EvaluationRow::evaluation);
    }

    private EvaluationEdits edits() {
        return new EvaluationEdits(shown.quarter(), LocalDate.now(), author.get());
    }

    private static String words(YearQuarter quarter) {
        return Words.of(quarter, Locale.getDefault());
    }
}
