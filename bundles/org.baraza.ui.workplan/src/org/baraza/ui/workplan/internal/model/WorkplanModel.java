package org.baraza.ui.workplan.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Budget;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.Vocabulary;
import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.checks.Severity;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.YearCost;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/**
 * The workplan of a strategy at one moment: rows, columns and what stands in the cells. Numbers, dates
 * and headings are in the language of the program, as everything on screen but the document's own texts.
 */
public final class WorkplanModel {

    private final Arrangement arrangement;
    private final SuggestedTargets suggestions;
    private final Strategy strategy;
    private final PlanWords words;
    private final Vocabulary vocabulary;
    private final Amounts amounts;
    private final Timeline timeline;
    private final List<Column> columns;
    private final List<Row> rows;
    private final RowIndex index;
    private final Widest widest;
    private final PlanCells filler;
    private final Cell[][] cells;
    private final FindingPlaces places;
    private final PlanTips tips;
    private final BudgetSummary budget;

    private WorkplanModel(Analyses analyses, Findings findings, Arrangement arrangement, Catalogue catalogue,
            Locale language) {
        this.arrangement = arrangement;
        suggestions = new SuggestedTargets(catalogue);
        strategy = analyses.strategy();
        Budget costs = analyses.budget();
        words = new PlanWords(language);
        vocabulary = analyses.limits().vocabulary(language);
        amounts = new Amounts(language, costs.currency());
        timeline = Timeline.of(analyses);
        columns = Column.of(strategy).stream().filter(column -> !arrangement.hidden().contains(column.kind())).toList();
        rows = new RowOrder(strategy, arrangement, language).rows(analyses);
        places = new FindingPlaces(findings);
        tips = new PlanTips(amounts, language, analyses);
        index = new RowIndex(rows, arrangement.isPlanOrder());
        widest = new Widest(rows);
        filler = new PlanCells(strategy, words, vocabulary, amounts, costs, places, tips);
        cells = new Cell[rows.size()][columns.size()];
        budget = new BudgetReading(strategy, costs, words, amounts, tips, analyses.asOf())
                .summary(CostGaps.in(costs));
    }

    public static WorkplanModel of(Analyses analyses, Findings findings) {
        return of(analyses, findings, Locale.getDefault());
    }

    /** What a person wants to look at; all of the plan adds up in the budget. */
    public static WorkplanModel of(Analyses analyses, Findings findings, Arrangement arrangement,
            Catalogue catalogue) {
        return new WorkplanModel(analyses, findings, arrangement, catalogue, Locale.getDefault());
    }

    static WorkplanModel of(Analyses analyses, Findings findings, Locale language) {
        return new WorkplanModel(analyses, findings, Arrangement.PLAN, Catalogue.of(List.of()), language);
    }

    public Strategy strategy() {
        return strategy;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    /** How the person wants to look at the plan. */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** How many activities are shown, each counted once. */
    public int shown() {
        return (int) rows.stream().flatMap(row -> switch (row) {
            case Row.Planned planned -> Stream.of(planned.activity());
            case Row.Head head -> head.activities().stream();
            case Row.Inviting inviting -> Stream.<Activity>empty();
        }).distinct().count();
    }

    /** Names of the indicators that the catalogue suggests for the activity's tactic. */
    public List<String> suggested(Activity activity) {
        return suggestions.names(activity);
    }

    /** The columns of money: a year each, then the total. */
    public List<Integer> money() {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).kind().isNumber()).boxed().toList();
    }

    /** What a cell shows, read when it is first asked for: plans can be long. */
    public Cell cell(int row, int column) {
        if (cells[row][column] == null) {
            cells[row][column] = filler.cell(rows.get(row), columns.get(column));
        }
        return cells[row][column];
    }

    /** What a cell shows, but for the checks' marks: to measure it, more cells are asked for than are shown. */
    Cell measured(int row, int column) {
        return cells[row][column] == null ? filler.plain(rows.get(row), columns.get(column)) : cells[row][column];
    }

    public PlanLook look() {
        return PlanLook.of(this);
    }

    /** What is painted in a row. */
    public PlanLook.OfRow look(int row) {
        return new PlanLook.OfRow(IntStream.range(0, columns.size()).mapToObj(column -> cell(row, column)).toList(),
                bar(row), mark(row));
    }

    /** Everything that is known about a cell, a line each; empty if the cell says it all. */
    public String tip(int row, int column) {
        return filler.tip(rows.get(row), columns.get(column));
    }

    public Timeline timeline() {
        return timeline;
    }

    public BudgetSummary budget() {
        return budget;
    }

    /** The heading of a column: "Means of engagement", "2027" for the cost of a year. */
    public String heading(Column column) {
        return column.year().map(PlanYear::name).or(() -> term(column.kind()))
                .orElseGet(() -> words.of(column.kind().key()));
    }

    /** What the document calls that which the column holds. */
    private Optional<String> term(Kind kind) {
        return switch (kind) {
            case OBJECTIVE -> vocabulary.term("kind.Objective");
            case MEANS -> vocabulary.term("kinds.Activity");
            case GROUPS -> vocabulary.term("kinds.StakeholderGroup");
            default -> Optional.empty();
        };
    }

    /** The heading over all columns of costs: "Cost, USD". */
    public String costHeading() {
        String currency = PlanCells.text(strategy.getCurrency());
        return currency.isEmpty() ? words.of("column.cost") : words.of("column.cost.currency", currency);
    }

    /** The day that everything is judged by. */
    String today() {
        return tips.date(timeline.asOf());
    }

    /** "Q1", as the document's profile calls it. */
    public String quarterName(YearQuarter quarter) {
        return vocabulary.quarterAlone(quarter);
    }

    /** "2027", or the fiscal year by which the document's profile calls its quarters. */
    public String yearName(YearQuarter quarter) {
        return vocabulary.yearOf(quarter);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The first row of the objective that the row stands under. */
    public int firstRowOf(int row) {
        return index.first(row);
    }

    /** How many rows stand under the row's objective. */
    public int rowsUnder(int row) {
        return index.under(row);
    }

    /** The bar of the row's time frame; empty if it has none. */
    public Optional<Bar> bar(int row) {
        return rows.get(row) instanceof Row.Planned planned ? timeline.bar(planned.activity()) : Optional.empty();
    }

    /** The gravest finding about the row's activity, and in an objective's first row about the objective. */
    public Optional<Severity> mark(int row) {
        return FindingPlaces.gravest(findings(row));
    }

    /** What the checks found about what a cell holds; about its whole row where nothing is about the cell itself. */
    public List<Finding> findings(int row, int column) {
        if (columns.get(column).kind() == Kind.OBJECTIVE) {
            return places.about(rows.get(row).objective());
        }
        if (!(rows.get(row) instanceof Row.Planned planned)) {
            return List.of();
        }
        List<Finding> own = places.about(planned.activity(), columns.get(column));
        return own.isEmpty() ? findings(row) : own;
    }

    /** What those findings say, a line each. */
    public String markTip(int row) {
        return tips.findings(findings(row));
    }

    /** The row that was this one before a change; the nearest place first, since an activity may stand in several rows. */
    public Optional<Integer> rowLike(Row row, int place) {
        if (place >= 0 && place < rows.size() && rows.get(place).isLike(row)) {
            return Optional.of(place);
        }
        return row instanceof Row.Head
                ? IntStream.range(0, rows.size()).boxed().filter(at -> rows.get(at).isLike(row)).findFirst()
                : rowOf(row.element());
    }

    /** The row in which an element, or what it is part of, stands. */
    public Optional<Integer> rowOf(StrategyElement element) {
        return index.of(element);
    }

    public Optional<Integer> columnOf(Kind kind) {
        return IntStream.range(0, columns.size()).boxed().filter(i -> columns.get(i).kind() == kind).findFirst();
    }

    /** The column in which a feature of what stands in a row is edited; of the years of costs, the first that lacks one. */
    public Optional<Integer> columnOf(int row, StrategyElement element, EStructuralFeature feature) {
        Optional<Kind> kind = FindingPlaces.kindOf(feature);
        List<Integer> candidates = IntStream.range(0, columns.size()).boxed()
                .filter(i -> kind.filter(columns.get(i).kind()::equals).isPresent()).toList();
        return candidates.stream().filter(i -> element instanceof YearCost cost ? columns.get(i).isOf(cost)
                : cell(row, i).tone() == Cell.Tone.MISSING).findFirst().or(() -> candidates.stream().findFirst());
    }

    public boolean isEditable(int row, int column) {
        if (rows.get(row) instanceof Row.Head) {
            return false;
        }
        return switch (columns.get(column).kind()) {
            case OBJECTIVE, MEANS -> true;
            case TOTAL -> false;
            default -> rows.get(row) instanceof Row.Planned;
        };
    }

    /** Why nothing can be typed into a cell: the activity of its row is still to be named. */
    public Optional<Edit.Refused> refusal(int row, int column) {
        return rows.get(row) instanceof Row.Inviting && !isEditable(row, column)
                ? columnOf(Kind.MEANS).map(columns::get).map(this::heading)
                        .map(name -> new Edit.Refused(NLS.bind(Messages.Refused_unnamed, name)))
                : Optional.empty();
    }

    /** Where one is and what can be done there, for the status line. */
    public String status(int row, int column) {
        if (rows.get(row) instanceof Row.Head head) {
            return NLS.bind(head.folded() ? Messages.Status_folded : Messages.Status_unfolded, head.key().name());
        }
        Column at = columns.get(column);
        String where = place(row, at);
        if (!isEditable(row, column)) {
            return where;
        }
        String status = NLS.bind(hint(row, at.kind()), where);
        return findings(row, column).isEmpty() ? status : NLS.bind(Messages.Status_note, status);
    }

    private String hint(int row, Kind kind) {
        return switch (kind) {
            case TIME -> Messages.Status_time;
            case MEANS -> rows.get(row) instanceof Row.Planned ? Messages.Status_means : Messages.Status_edit;
            default -> Messages.Status_edit;
        };
    }

    /** "Activity 2.3, Cost, USD 2027". */
    public String place(int row, Column column) {
        String heading = column.kind() == Kind.COST ? costHeading() + " " + heading(column) : heading(column);
        return NLS.bind(Messages.Status_place, subject(row, column), heading);
    }

    /** A pasted amount as an editor shows it; what is none stays as it is. */
    public String editable(String pasted) {
        return amounts.readForeign(pasted).map(amounts::number).orElse(pasted);
    }

    /** "Activity 2.3", without the name that stands in the row. */
    private String subject(int row, Column column) {
        Locale program = words.locale();
        Objective objective = rows.get(row).objective();
        if (column.kind() == Kind.OBJECTIVE && !(rows.get(row) instanceof Row.Head)) {
            return Labels.kind(objective, program) + " " + Numbering.of(objective);
        }
        return switch (rows.get(row)) {
            case Row.Planned(var owner, Activity activity) ->
                Labels.kind(activity, program) + " " + Numbering.of(activity);
            case Row.Inviting inviting -> Messages.Status_new;
            case Row.Head head -> head.key().name();
        };
    }

    /** The rows that tell how wide a column has to be. */
    IntStream rowsToMeasure(int column) {
        return widest.rows(columns.get(column).kind());
    }

    SuggestedTargets suggestions() {
        return suggestions;
    }

    PlanWords words() {
        return words;
    }

    Amounts amounts() {
        return amounts;
    }

    /** What the checks found about a row; about an objective once: where it spans its activities, or heads them. */
    public List<Finding> findings(int row) {
        return switch (rows.get(row)) {
            case Row.Head head -> head.key().about().filter(Objective.class::isInstance).map(Objective.class::cast)
                    .map(places::about).orElse(List.of());
            case Row.Inviting inviting -> ofObjective(row);
            case Row.Planned planned -> Stream.concat(places.about(planned.activity()).stream(),
                    ofObjective(row).stream()).toList();
        };
    }

    private List<Finding> ofObjective(int row) {
        return arrangement.isPlanOrder() && firstRowOf(row) == row ? places.about(rows.get(row).objective())
                : List.of();
    }
}
