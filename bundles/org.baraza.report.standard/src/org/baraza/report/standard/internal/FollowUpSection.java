package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.ActivityState;
import org.baraza.analysis.ActivityStates;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** Each lead's activities that need a word: no report, behind, or past their end. */
final class FollowUpSection {

    private static final Set<ActivityState> ASKED = EnumSet.of(ActivityState.AWAITED, ActivityState.MISSING,
            ActivityState.LAGGING, ActivityState.OVERDUE);

    private final Desk desk;
    private final ActivityStates states;

    FollowUpSection(Desk desk) {
        this.desk = desk;
        this.states = ActivityStates.of(desk.strategy(), desk.context().month(), desk.context().asOf());
    }

    void writeTo(ReportDocument.Builder document) {
        Map<String, List<ActivityReading>> byLead = states.readings().values().stream()
                .filter(reading -> ASKED.contains(reading.state()))
                .collect(Collectors.groupingBy(reading -> lead(reading.activity()), LinkedHashMap::new,
                        Collectors.toList()));
        if (byLead.isEmpty()) {
            document.text(desk.text("followUp.none", desk.formats().month(states.month())));
        }
        byLead.forEach((lead, readings) -> document.heading(1, lead).table(table(lead, readings)));
    }

    private Table table(String lead, List<ActivityReading> readings) {
        Table.Builder table = Table.of(desk.text("followUp.table", lead),
                Column.heading(desk.term("kind.Activity", "activities.activity")), Column.text(desk.text("state")),
                Column.text(desk.text("followUp.last")), Column.blank(desk.text("followUp.answer")));
        readings.forEach(reading -> table.row(List.of(Cell.of(desk.activity(reading.activity())),
                Cell.of(reading.words(desk.language())).in(Colours.of(reading.state())),
                Cell.of(last(reading.activity())), Cell.of(""))));
        return table.build();
    }

    /** What the lead reported last, up to the month. */
    private String last(Activity activity) {
        return activity.getReports().stream()
                .filter(report -> report.getMonth() != null && !report.getMonth().isAfter(states.month()))
                .max(Comparator.comparing(ProgressReport::getMonth))
                .map(report -> Desk.lines(desk.formats().month(report.getMonth()), given(report.getComment())))
                .orElse(desk.text("followUp.never"));
    }

    private String lead(Activity activity) {
        Agency agency = activity.getLead();
        return given(agency == null ? activity.getLeadPerson() : given(agency.getName(), given(agency.getAcronym())),
                desk.text("absent.lead"));
    }
}
