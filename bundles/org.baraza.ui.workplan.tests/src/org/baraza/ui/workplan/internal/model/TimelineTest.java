package org.baraza.ui.workplan.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.Analyses;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ActivityBuilder;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    /** Seven quarters and half of the eighth. */
    private static final double NOW = 7.5;
    private static final double CLOSE = 0.01;

    @Test
    void todayStandsAmongTheQuarters() {
        Timeline timeline = Timeline.of(Analyses.of(plan(activity -> activity), TODAY));
        assertEquals(12, timeline.quarters().size());
        assertEquals(NOW, timeline.today().orElseThrow(), CLOSE);
    }

    @Test
    void aDayOutsideThePlanIsNotAmongThem() {
        assertEquals(Optional.empty(), Timeline.of(Analyses.of(plan(a -> a), LocalDate.of(2028, 1, 1))).today());
    }

    @Test
    void onTrackReachesToday() {
        Bar bar = bar(activity -> activity.reporting("2026-10", ReportedState.ON_TRACK));
        assertEquals(ActivityState.ON_TRACK, bar.state());
        assertEquals(1, bar.from());
        assertEquals(10, bar.to());
        assertEquals(NOW, bar.done(), CLOSE);
        assertFalse(bar.isUnknownShown());
    }

    @Test
    void laggingEndsBeforeToday() {
        Bar bar = bar(activity -> activity.reporting("2026-10", ReportedState.LAGGING));
        assertEquals(ActivityState.LAGGING, bar.state());
        assertTrue(bar.done() <= NOW - 0.5);
    }

    @Test
    void aheadEndsBeyondToday() {
        Bar bar = bar(activity -> activity.reporting("2026-10", ReportedState.AHEAD));
        assertEquals(ActivityState.AHEAD, bar.state());
        assertTrue(bar.done() >= NOW + 0.5);
    }

    @Test
    void theTimeWithoutAReportIsUnknownUpToToday() {
        Bar bar = bar(activity -> activity.reporting("2026-03", ReportedState.ON_TRACK));
        assertEquals(ActivityState.MISSING, bar.state());
        assertEquals(5, bar.done(), CLOSE);
        assertEquals(NOW, bar.unknownTo(), CLOSE);
    }

    @Test
    void finishedEndsWithTheMonthOfTheReport() {
        Bar bar = bar(activity -> activity.reporting("2026-06", ReportedState.FINISHED));
        assertEquals(ActivityState.FINISHED, bar.state());
        assertEquals(6, bar.done(), CLOSE);
    }

    @Test
    void whatHasNotBegunHasNoProgress() {
        Bar bar = bar(activity -> activity.running("2027-Q1", "2027-Q4"));
        assertEquals(ActivityState.NOT_STARTED, bar.state());
        assertFalse(bar.isBegun());
    }

    @Test
    void aReportThatMayStillComeKeepsTheStateBefore() {
        LocalDate early = LocalDate.of(2026, 11, 10);
        Strategy plan = plan(activity -> activity.reporting("2026-09", ReportedState.AHEAD));
        assertEquals(ActivityState.AHEAD, Timeline.of(Analyses.of(plan, early))
                .bar(plan.getObjectives().get(0).getActivities().get(0)).orElseThrow().state());
    }

    @Test
    void aTimeFrameTheWrongWayRoundHasNoBar() {
        Strategy plan = plan(activity -> activity.running("2027-Q1", "2026-Q1"));
        assertEquals(Optional.empty(),
                Timeline.of(Analyses.of(plan, TODAY)).bar(plan.getObjectives().get(0).getActivities().get(0)));
    }

    private static Bar bar(UnaryOperator<ActivityBuilder> more) {
        Strategy plan = plan(more);
        return Timeline.of(Analyses.of(plan, TODAY)).bar(plan.getObjectives().get(0).getActivities().get(0)).orElseThrow();
    }

    private static Strategy plan(UnaryOperator<ActivityBuilder> more) {
        return aStrategy().running("2025-Q1", "2027-Q4").with(anObjective("To begin.")
                .with(more.apply(anActivity("Forum").running("2025-Q2", "2027-Q2")))).build();
    }
}
