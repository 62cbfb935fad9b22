package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.DueDates;
import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.IndicatorStates;
import org.baraza.analysis.PathPoint;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Reading;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** How the indicators stand: those of each objective, then the targets of its activities. */
record IndicatorPart(Desk desk) {

    void writeTo(ReportDocument.Builder document, LocalDate day) {
        IndicatorStates states = IndicatorStates.of(desk.strategy(), day);
        if (states.readings().isEmpty()) {
            document.note(desk.text("indicators.empty"));
            return;
        }
        Table.Builder table = Table.of(desk.text("indicators.table", desk.formats().date(day)),
                Column.heading(desk.term("kind.Indicator", "indicators.indicator")),
                Column.text(desk.text("indicators.unit")),
                Column.number(desk.text("indicators.baseline")), Column.number(desk.text("indicators.target")),
                Column.number(desk.text("indicators.measured")), Column.number(desk.text("indicators.expected")),
                Column.text(desk.text("state")));
        for (Objective objective : desk.strategy().getObjectives()) {
            table.group(desk.objective(objective));
            states.readings().values().stream().filter(reading -> isOf(objective, reading.indicator()))
                    .forEach(reading -> table.row(row(reading)));
        }
        document.table(table.build());
    }

    private static boolean isOf(Objective objective, Indicator indicator) {
        return indicator.eContainer() == objective
                || indicator.eContainer() instanceof Activity activity && activity.eContainer() == objective;
    }

    private List<Cell> row(IndicatorReading reading) {
        Indicator indicator = reading.indicator();
        return List.of(Cell.of(desk.indicator(indicator)),
                Cell.of(Desk.lines(given(indicator.getUnit()), howOften(indicator))),
                dated(Optional.ofNullable(indicator.getBaseline()).map(Reading::getValue),
                        Optional.ofNullable(indicator.getBaseline()).map(Reading::getDate)),
                dated(new Targets(desk).last(indicator).map(target -> target.getValue()),
                        new Targets(desk).last(indicator).map(target -> target.getDate())),
                measured(reading),
                dated(reading.expected().map(PathPoint::expected).map(Forms::computed), Optional.empty()),
                Cell.of(Words.of(reading.state(), desk.language())).in(Colours.of(reading.state())));
    }

    private String howOften(Indicator indicator) {
        return DueDates.areKnown(indicator) ? Words.of(indicator.getFrequency(), desk.language())
                : desk.text("absent.frequency");
    }

    /** What counts now, and what was measured since and counts from the next due day on. */
    private Cell measured(IndicatorReading reading) {
        List<Cell> all = Stream.of(reading.known(), reading.early()).flatMap(Optional::stream).distinct()
                .map(it -> dated(Optional.of(it.getValue()), Optional.of(it.getDate()))).toList();
        return all.isEmpty() ? dated(Optional.empty(), Optional.empty())
                : new Cell(Optional.empty(), all.stream().map(Cell::text).reduce(Desk::lines).orElseThrow(), all.getFirst().number(), 1, 1,
                        Optional.empty());
    }

    private Cell dated(Optional<BigDecimal> value, Optional<LocalDate> day) {
        String when = value.isPresent() ? day.map(desk.formats()::shortDate).orElse("") : "";
        return value.map(it -> Cell.of(it, Desk.lines(desk.formats().number(it), when))).orElseGet(() -> Cell.of("–"));
    }
}
