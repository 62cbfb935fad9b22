package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.DueDates;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Target;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.Heading;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** Each indicator with all that its measuring needs (guidelines, Part I, Phase 3, Monitoring and evaluation). */
record IndicatorMatrixSection(Desk desk) {

    void writeTo(ReportDocument.Builder document, Heading heading) {
        document.add(heading);
        if (desk.strategy().getObjectives().stream().flatMap(IndicatorMatrixSection::indicators).findAny().isEmpty()) {
            document.note(desk.text("indicators.empty"));
            return;
        }
        Table.Builder table = Table.of(desk.text("matrix.table"),
                Column.heading(desk.term("kind.Indicator", "indicators.indicator")), Column.text(desk.text("matrix.kind")),
                Column.text(desk.text("matrix.unit")), Column.text(desk.text("indicators.baseline")),
                Column.text(desk.text("matrix.targets")), Column.text(desk.text("matrix.source")),
                Column.text(desk.text("matrix.owner")), Column.text(desk.text("matrix.frequency")));
        for (Objective objective : desk.strategy().getObjectives()) {
            table.group(desk.objective(objective));
            indicators(objective).forEach(indicator -> table.row(row(indicator)));
        }
        document.table(table.build());
    }

    /** Those of the objective, then the targets of its activities. */
    private static Stream<Indicator> indicators(Objective objective) {
        return Stream.concat(objective.getIndicators().stream(),
                objective.getActivities().stream().map(Activity::getTarget).flatMap(Stream::ofNullable));
    }

    private List<Cell> row(Indicator indicator) {
        Targets values = new Targets(desk);
        return List.of(Cell.of(desk.indicator(indicator)), Cell.of(kind(indicator)), Cell.of(given(indicator.getUnit())),
                Optional.ofNullable(indicator.getBaseline()).filter(it -> it.getValue() != null)
                        .map(it -> Cell.of(it.getValue(), dated(values.number(it.getValue()), it.getDate()))).orElseGet(() -> Cell.of("–")),
                targets(indicator, values), Cell.of(given(indicator.getSource(), "–")),
                Cell.of(given(indicator.getOwner(), "–")), Cell.of(frequency(indicator)));
    }

    private String kind(Indicator indicator) {
        return Stream.of(indicator.getLevel(), indicator.getBasis()).filter(word -> word != null)
                .map(word -> Words.of(word, desk.language())).collect(Collectors.joining(", "));
    }

    /** One is a number to reckon with. */
    private Cell targets(Indicator indicator, Targets values) {
        List<Target> all = indicator.getTargets().stream().filter(it -> it.getDate() != null && it.getValue() != null)
                .sorted(Comparator.comparing(Target::getDate)).toList();
        String text = given(all.stream().map(it -> dated(values.number(it.getValue()), it.getDate())).collect(Collectors.joining("\n")),
                desk.text("absent.target"));
        return all.size() == 1 ? Cell.of(all.getFirst().getValue(), text) : Cell.of(text);
    }

    private String dated(String value, LocalDate day) {
        return day == null ? value : desk.text("matrix.dated", value, desk.formats().shortDate(day));
    }

    private String frequency(Indicator indicator) {
        String often = DueDates.areKnown(indicator) ? Words.of(indicator.getFrequency(), desk.language())
                : desk.text("absent.frequency");
        return Desk.lines(often, String.join(", ", indicator.getDimensions()));
    }
}
