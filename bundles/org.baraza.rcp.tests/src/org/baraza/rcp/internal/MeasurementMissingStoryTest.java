package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report is there, the value is not: the round says which of the two is missing, and takes the value in its row. */
class MeasurementMissingStoryTest extends StoryCase {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final String ROUND = "Monthly round";
    private static final String MISSING = "Measurement missing";
    private static final int STATE = 6;

    private Strategy before;
    private Activity activity;

    @BeforeEach
    void reportWithoutMeasuring() {
        before = EcoreUtil.copy(user.session().strategy());
        user.session().setAsOf(LocalDate.of(2026, 12, 31));
        activity = user.session().analyses().activities().stream().filter(each -> each.getTarget() != null).skip(1).findFirst()
                .orElseThrow();
        user.goTo(Rooms.MONITORING);
        user.turnTo("Scorecard");
        user.session().change("Report without measuring", () -> {
            activity.getTarget().setFrequency(Frequency.MONTHLY);
            activity.getTarget().getMeasurements().clear();
            activity.getReports().removeIf(report -> MONTH.equals(report.getMonth()));
            activity.getReports().add(onTrack());
        });
        desk.pick("Month", "November 2026");
    }

    @Test
    void itIsSaidThatTheMeasurementIsMissingNotTheReport() {
        lookAtAnotherRow();
        assertEquals(MISSING, row().getText(STATE));
        desk.takeAllBack();
    }

    @Test
    void theValueTypedInTheRowSettlesIt() {
        desk.row(ROUND, activity.getName());
        desk.write("Due value", "12");
        lookAtAnotherRow();
        assertFalse(row().getText(STATE).isEmpty());
        assertFalse(row().getText(STATE).equals(MISSING), row().getText(STATE));
        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(before, user.session().strategy()));
    }

    private TableItem row() {
        return Stream.of(desk.table(ROUND).getItems()).filter(item -> item.getText(0).endsWith(activity.getName())).findFirst()
                .orElseThrow();
    }

    /** Fields lie over the row that is chosen. */
    private void lookAtAnotherRow() {
        int other = desk.table(ROUND).indexOf(row()) == 0 ? 1 : 0;
        desk.row(ROUND, desk.table(ROUND).getItem(other).getText(0));
    }

    private static ProgressReport onTrack() {
        ProgressReport report = StrategyFactory.eINSTANCE.createProgressReport();
        report.setMonth(MONTH);
        report.setState(ReportedState.ON_TRACK);
        return report;
    }
}
