package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Coverage;
import org.baraza.analysis.GroupCoverage;
import org.baraza.analysis.Tier;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** From each group to what engages it and what shows it, and back (guidelines, Part I, Phase 3, Means of engagement). */
final class CoverageSection {

    private final Desk desk;
    private final Coverage coverage;

    CoverageSection(Desk desk) {
        this.desk = desk;
        this.coverage = Coverage.of(desk.strategy(), desk.context().asOf());
    }

    void writeTo(ReportDocument.Builder document) {
        document.heading(1, desk.text("coverage.groups"));
        if (coverage.groups().isEmpty()) {
            document.note(desk.text("stakeholders.empty"));
            return;
        }
        List<StakeholderGroup> missed = coverage.primaryNotEngaged();
        document.text(missed.isEmpty() ? desk.text("coverage.all")
                : desk.text("coverage.missed", Desk.joined(", ", missed.stream().map(StakeholderGroup::getName).toList())));
        document.table(groups());
        document.heading(1, desk.text("coverage.indicators")).table(indicators());
    }

    private Table groups() {
        Table.Builder table = Table.of(desk.text("coverage.groups"),
                Column.heading(desk.term("kind.StakeholderGroup", "stakeholders.group")),
                Column.text(desk.term("kind.Activity", "activities.activity")),
                Column.text(desk.text("matrix.indicator")), Column.text(desk.text("indicators.measured")));
        for (Tier tier : Tier.values()) {
            List<GroupCoverage> groups = coverage.groups().stream().filter(group -> group.tier() == tier).toList();
            if (!groups.isEmpty()) {
                table.group(desk.vocabulary().of(tier));
                groups.forEach(group -> rows(group, table));
            }
        }
        return table.build();
    }

    private void rows(GroupCoverage covered, Table.Builder table) {
        Cell group = Cell.of(given(covered.group().getName(), desk.text("absent.name")))
                .down(Math.max(1, covered.activities().size()));
        if (!covered.isEngaged()) {
            table.row(List.of(group, Cell.of(desk.text("coverage.none")).across(3)));
        }
        for (int i = 0; i < covered.activities().size(); i++) {
            Activity activity = covered.activities().get(i);
            List<Cell> proof = List.of(Cell.of(desk.activity(activity)),
                    Cell.of(Optional.ofNullable(activity.getTarget()).map(desk::indicator)
                            .orElse(desk.text("absent.target"))),
                    Cell.of(Optional.ofNullable(activity.getTarget()).map(this::lastMeasured).orElse("")));
            table.row(i == 0 ? Stream.concat(Stream.of(group), proof.stream()).toList()
                    : proof);
        }
    }

    private Table indicators() {
        Table.Builder table = Table.of(desk.text("coverage.indicators"),
                Column.heading(desk.term("kind.Indicator", "indicators.indicator")),
                Column.text(desk.text("indicators.measured")), Column.text(desk.text("coverage.reached")));
        desk.strategy().getObjectives().forEach(objective -> {
            table.group(desk.objective(objective));
            objective.getIndicators().forEach(indicator -> table.row(desk.indicator(indicator), lastMeasured(indicator),
                    reached(indicator)));
            objective.getActivities().stream().map(Activity::getTarget).flatMap(Stream::ofNullable)
                    .forEach(indicator -> table.row(desk.indicator(indicator), lastMeasured(indicator), reached(indicator)));
        });
        return table.build();
    }

    private String reached(Indicator indicator) {
        return given(Desk.joined(", ", coverage.reachedBy(indicator).stream().map(StakeholderGroup::getName).toList()),
                "–");
    }

    private String lastMeasured(Indicator indicator) {
        return indicator.getMeasurements().stream()
                .filter(it -> it.getDate() != null && it.getValue() != null && !it.getDate().isAfter(desk.context().asOf()))
                .max(Comparator.comparing(Measurement::getDate))
                .map(it -> desk.text("matrix.dated", new Targets(desk).value(it.getValue(), indicator),
                        desk.formats().shortDate(it.getDate())))
                .orElse(desk.text("coverage.notMeasured"));
    }
}
