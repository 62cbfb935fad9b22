package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.ActivityStates;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** How each activity stands in the month, and what was reported. */
final class ActivityPart {

    private final Desk desk;
    private final ActivityStates states;

    ActivityPart(Desk desk) {
        this.desk = desk;
        this.states = ActivityStates.of(desk.strategy(), desk.context().month(), desk.context().asOf());
    }

    void writeTo(ReportDocument.Builder document) {
        if (states.readings().isEmpty()) {
            document.note(desk.text("activities.empty"));
            return;
        }
        Table.Builder table = Table.of(desk.text("activities.table", desk.formats().month(states.month())),
                Column.heading(desk.term("kind.Activity", "activities.activity")),
                Column.text(desk.text("workplan.lead")),
                Column.text(desk.text("state")), Column.number(desk.text("activities.percent")),
                Column.text(desk.text("activities.comment")));
        for (Objective objective : desk.strategy().getObjectives()) {
            table.group(desk.objective(objective));
            objective.getActivities().forEach(activity -> table.row(row(states.reading(activity))));
        }
        document.table(table.build());
    }

    private List<Cell> row(ActivityReading reading) {
        Activity activity = reading.activity();
        Optional<ProgressReport> report = reading.report();
        return List.of(
                Cell.of(desk.activity(activity)),
                Cell.of(lead(activity)),
                Cell.of(reading.words(desk.language())).in(Colours.of(reading.state())),
                report.map(ProgressReport::getPercent).map(percent -> Cell.of(BigDecimal.valueOf(percent), desk.text("percent", percent)))
                        .orElseGet(() -> Cell.of("")),
                Cell.of(report.map(ProgressReport::getComment).map(Desk::given).orElse("")));
    }

    private static String lead(Activity activity) {
        Agency lead = activity.getLead();
        return lead == null ? given(activity.getLeadPerson()) : given(lead.getAcronym(), given(lead.getName()));
    }
}
