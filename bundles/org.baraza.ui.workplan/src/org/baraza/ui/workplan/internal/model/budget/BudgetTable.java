package org.baraza.ui.workplan.internal.model.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Budget;
import org.baraza.analysis.Figures;
import org.baraza.analysis.Funding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.FundingLine;
import org.baraza.model.strategy.FundingStatus;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Amounts;
import org.baraza.ui.workplan.internal.model.board.Board;
import org.baraza.ui.workplan.internal.model.board.Board.Look;
import org.eclipse.osgi.util.NLS;

/** The budget by two dimensions, with sums at the end of lines and columns that add up to the plan's total. */
public final class BudgetTable {

    /** Money at its place. */
    private record Part(Activity activity, int year, String source, Sums sum) {
    }

    private final Budget budget;
    private final Dimension rows;
    private final Dimension columns;
    private final Measure measure;
    private final Keys keys;
    private final Amounts amounts;
    private final List<Key> rowKeys;
    private final List<Key> columnKeys;
    private final Map<Key, Map<Key, Sums>> sums = new TreeMap<>();

    private BudgetTable(Analyses analyses, Dimension rows, Dimension columns, Measure measure) {
        budget = analyses.budget();
        this.rows = rows;
        this.columns = columns;
        this.measure = measure;
        keys = new Keys(analyses.strategy(), budget.years());
        amounts = new Amounts(Locale.getDefault(), budget.currency());
        Set<Key> lines = new TreeSet<>(keys.always(rows));
        Set<Key> heads = new TreeSet<>(keys.always(columns));
        budget.byActivity().keySet().stream().flatMap(this::parts).forEach(part -> {
            Key row = key(rows, part);
            Key column = key(columns, part);
            lines.add(row);
            heads.add(column);
            sums.computeIfAbsent(row, r -> new TreeMap<>()).merge(column, part.sum(), Sums::plus);
        });
        rowKeys = List.copyOf(lines);
        columnKeys = List.copyOf(heads);
    }

    /** @throws IllegalArgumentException if that is not known along those dimensions */
    public static BudgetTable of(Analyses analyses, Dimension rows, Dimension columns, Measure measure) {
        if (!Measure.along(rows, columns).contains(measure)) {
            throw new IllegalArgumentException(measure + " is not known by " + rows + " and " + columns);
        }
        return new BudgetTable(analyses, rows, columns, measure);
    }

    /** "Revised, USD". */
    public String heading() {
        return budget.currency().map(code -> NLS.bind(Messages.Budget_heading, measure.word(), code))
                .orElse(measure.word());
    }

    public Board board() {
        List<Board.Line> lines = new ArrayList<>();
        rowKeys.forEach(row -> lines.add(line(row.name(), row.tip(), false, column -> sum(row, column))));
        lines.add(line(Messages.Budget_total, "", true, column -> rowKeys.stream().map(row -> sum(row, column))
                .reduce(Sums.NONE, Sums::plus)));
        List<Board.Head> heads = Stream.concat(columnKeys.stream().map(key -> new Board.Head(key.name(), key.tip())),
                Stream.of(new Board.Head(Messages.Budget_total, ""))).toList();
        return new Board(heading(), rows.word(), heads, lines);
    }

    /** The places of the costs that a cell adds up, also of those not known yet; the last line and column are sums. */
    public List<CostAt> costs(int line, int column) {
        Set<CostAt> places = new LinkedHashSet<>();
        budget.byActivity().keySet().stream()
                .flatMap(activity -> Stream.concat(parts(activity), isBySource() ? Stream.of() : gaps(activity)))
                .filter(part -> line >= rowKeys.size() || key(rows, part).equals(rowKeys.get(line)))
                .filter(part -> column >= columnKeys.size() || key(columns, part).equals(columnKeys.get(column)))
                .forEach(part -> budget.years().stream().filter(year -> year.number() == part.year())
                        .forEach(year -> places.add(new CostAt(part.activity(), year))));
        return List.copyOf(places);
    }

    private boolean isBySource() {
        return rows == Dimension.SOURCE || columns == Dimension.SOURCE;
    }

    private Board.Line line(String heading, String tip, boolean strong, Function<Key, Sums> sum) {
        List<Board.Slot> slots = new ArrayList<>();
        Sums all = Sums.NONE;
        for (Key column : columnKeys) {
            Sums here = sum.apply(column);
            all = all.plus(here);
            slots.add(slot(here, strong));
        }
        slots.add(slot(all, true));
        return new Board.Line(heading, tip, strong, slots);
    }

    private Board.Slot slot(Sums sum, boolean strong) {
        String text = amounts.text(sum.amount());
        String tip = sum.complete() ? text : NLS.bind(Messages.Budget_short, text);
        return new Board.Slot(text, !sum.complete() ? Look.SHORT : strong ? Look.STRONG : Look.PLAIN, tip);
    }

    private Sums sum(Key row, Key column) {
        return sums.getOrDefault(row, Map.of()).getOrDefault(column, Sums.NONE);
    }

    private Key key(Dimension dimension, Part part) {
        return keys.of(dimension, part.activity(), part.year(), part.source());
    }

    private Stream<Part> parts(Activity activity) {
        return switch (measure) {
            case PLANNED -> costs(activity, Figures::planned);
            case REVISED -> costs(activity, Figures::revised);
            case SPENT -> costs(activity, Figures::spent);
            case LEFT -> costs(activity, Figures::left);
            case GAP -> gaps(activity);
            case SECURED -> money(activity, line -> line.getStatus() == FundingStatus.SECURED);
            case REQUESTED -> money(activity, line -> line.getStatus() != FundingStatus.SECURED);
        };
    }

    private Stream<Part> costs(Activity activity, Function<Figures, BigDecimal> figure) {
        return budget.of(activity).years().entrySet().stream().map(entry -> new Part(activity, entry.getKey(), "",
                new Sums(figure.apply(entry.getValue()), measure == Measure.SPENT || entry.getValue().complete())));
    }

    private Stream<Part> gaps(Activity activity) {
        Map<Integer, Funding> years = budget.financing().of(activity).years();
        return years.entrySet().stream().map(entry -> new Part(activity, entry.getKey(), "",
                new Sums(entry.getValue().gap(), isComplete(activity, entry.getKey()))));
    }

    private boolean isComplete(Activity activity, int year) {
        Figures figures = budget.of(activity).years().get(year);
        return figures == null || figures.complete();
    }

    private static Stream<Part> money(Activity activity, Predicate<FundingLine> which) {
        return activity.getFunding().stream().filter(which)
                .map(line -> new Part(activity, line.getYear(), sourceOf(line),
                        new Sums(Objects.requireNonNullElse(line.getAmount(), BigDecimal.ZERO), true)));
    }

    private static String sourceOf(FundingLine line) {
        return Objects.requireNonNullElse(line.getSource(), "").strip();
    }
}
