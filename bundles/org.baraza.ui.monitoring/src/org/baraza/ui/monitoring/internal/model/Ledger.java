package org.baraza.ui.monitoring.internal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.analysis.DueDates;
import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorPath;
import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.PathPoint;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.Reading;
import org.baraza.model.strategy.Target;
import org.baraza.ui.monitoring.internal.messages.Messages;

/**
 * The values of an indicator by date, a row a day: the baseline, what was measured and aimed at, the due dates without
 * a value, and an empty row to add to.
 */
public final class Ledger {

    private static final Comparator<LedgerRow> BY_DATE =
            Comparator.comparing(row -> row.date().orElse(LocalDate.MIN));

    private final Indicator indicator;
    private final Forms forms;
    private final Unsettled unsettled;
    private final Optional<IndicatorPath> path;
    private final List<LocalDate> missing;
    private final Optional<LocalDate> next;
    private final List<LedgerRow> rows;

    private Ledger(Indicator indicator, LocalDate asOf, Forms forms, Unsettled unsettled) {
        this.indicator = indicator;
        this.forms = forms;
        this.unsettled = unsettled;
        this.path = IndicatorPath.of(indicator);
        this.missing = path.stream().flatMap(way -> DueDates.of(indicator).until(asOf).stream())
                .filter(day -> IndicatorReading.of(indicator, day).state() == IndicatorState.MISSING).toList();
        this.next = DueDates.of(indicator).nextAfter(asOf)
                .filter(day -> IndicatorReading.of(indicator, day).measurement().isEmpty());
        this.rows = List.copyOf(allRows());
    }

    public static Ledger of(Indicator indicator, LocalDate asOf, Forms forms, Unsettled unsettled) {
        return new Ledger(indicator, asOf, forms, unsettled);
    }

    public Indicator indicator() {
        return indicator;
    }

    public List<LedgerRow> rows() {
        return rows;
    }

    /** Where a row of a former ledger of the indicator stands now; empty if it is gone. A new one may have become an entry. */
    public Optional<LedgerRow> again(LedgerRow row, Ledger former) {
        return switch (row.kind()) {
            case ENTRY -> rows.stream().filter(now -> holdsOneOf(row, now)).findFirst();
            case NEW -> rows.stream().filter(now -> now.kind() == LedgerRow.Kind.ENTRY)
                    .filter(now -> former.rows.stream().noneMatch(before -> holdsOneOf(before, now))).findFirst()
                    .or(() -> Optional.of(rows.getLast()));
            case BASELINE -> Optional.of(rows.getFirst());
            case DUE -> rows.stream().filter(now -> now.date().equals(row.date())).findFirst();
        };
    }

    private static boolean holdsOneOf(LedgerRow before, LedgerRow now) {
        return before.measurement().isPresent() && before.measurement().equals(now.measurement())
                || before.target().isPresent() && before.target().equals(now.target());
    }

    /** What stands in a cell: what was typed last, whether it is in the strategy or not. */
    public String text(LedgerRow row, LedgerColumn column) {
        return unsettled.at(indicator, row, column).map(Unsettled.Typed::text)
                .orElseGet(() -> stored(row, column));
    }

    /** Why a cell's text is not in the strategy. */
    public Optional<Unsettled.Typed> unsettled(LedgerRow row, LedgerColumn column) {
        return unsettled.at(indicator, row, column);
    }

    private String stored(LedgerRow row, LedgerColumn column) {
        return switch (column) {
            case DATE -> row.date().map(forms::date).orElse("");
            case MEASURED -> measured(row).map(forms::number).orElse("");
            case TARGET -> row.target().map(Target::getValue).map(forms::number).orElse("");
            case EXPECTED -> row.expected().map(forms::rounded).orElse("");
            case STATE -> row.nextDue() ? Messages.Ledger_nextDue
                    : row.state().map(state -> Words.of(state, Locale.getDefault())).orElse("");
            case NOTE -> row.kind() == LedgerRow.Kind.BASELINE ? Messages.Ledger_baseline
                    : row.measurement().map(Measurement::getNote).orElse("");
        };
    }

    private Optional<BigDecimal> measured(LedgerRow row) {
        return row.kind() == LedgerRow.Kind.BASELINE
                ? Optional.ofNullable(indicator.getBaseline()).map(Reading::getValue)
                : row.measurement().map(Measurement::getValue);
    }

    private List<LedgerRow> allRows() {
        List<LedgerRow> dated = new ArrayList<>(entries());
        Stream.concat(missing.stream(), next.stream())
                .filter(day -> dated.stream().noneMatch(row -> row.date().equals(Optional.of(day))))
                .map(day -> row(day, LedgerRow.Kind.DUE, Optional.of(day), Optional.empty(), Optional.empty()))
                .forEach(dated::add);
        dated.sort(BY_DATE);
        LedgerRow baseline = plain(LedgerRow.Kind.BASELINE,
                Optional.ofNullable(indicator.getBaseline()).map(Reading::getDate));
        return Stream.of(Stream.of(baseline), dated.stream(),
                Stream.of(plain(LedgerRow.Kind.NEW, Optional.empty()))).flatMap(all -> all).toList();
    }

    /** A row per measurement, with the target of its day; then the targets that no measurement took. */
    private List<LedgerRow> entries() {
        List<LedgerRow> entries = new ArrayList<>();
        List<Target> targets = new ArrayList<>(indicator.getTargets());
        Set<LocalDate> days = new HashSet<>();
        for (Measurement measured : indicator.getMeasurements()) {
            Optional<LocalDate> date = Optional.ofNullable(measured.getDate());
            Optional<Target> target = targets.stream()
                    .filter(aim -> date.isPresent() && date.get().equals(aim.getDate())).findFirst();
            target.ifPresent(targets::remove);
            entries.add(row(date.filter(days::add).<Object>map(day -> day).orElse(measured), LedgerRow.Kind.ENTRY, date,
                    Optional.of(measured), target));
        }
        for (Target aim : targets) {
            Optional<LocalDate> date = Optional.ofNullable(aim.getDate());
            entries.add(row(date.filter(days::add).<Object>map(day -> day).orElse(aim), LedgerRow.Kind.ENTRY, date,
                    Optional.empty(), Optional.of(aim)));
        }
        return entries;
    }

    private LedgerRow row(Object key, LedgerRow.Kind kind, Optional<LocalDate> date,
            Optional<Measurement> measurement, Optional<Target> target) {
        boolean isMissing = measurement.isEmpty() && date.filter(missing::contains).isPresent();
        boolean isNext = measurement.isEmpty() && date.isPresent() && date.equals(next);
        Optional<IndicatorState> judged = path.flatMap(way -> date.flatMap(day -> measurement
                .map(Measurement::getValue).map(value -> way.judge(day, value))));
        Optional<BigDecimal> expected = measurement.isPresent() || isMissing || isNext
                ? path.flatMap(way -> date.map(way::at)).map(PathPoint::expected)
                : Optional.empty();
        return new LedgerRow(key, kind, date, measurement, target, expected,
                isMissing ? Optional.of(IndicatorState.MISSING) : judged, isNext);
    }

    private static LedgerRow plain(LedgerRow.Kind kind, Optional<LocalDate> date) {
        return new LedgerRow(kind, kind, date, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), false);
    }
}
