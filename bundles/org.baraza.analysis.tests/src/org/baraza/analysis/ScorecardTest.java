package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.month;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ActivityBuilder;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private final Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4")
            .closing("2026-04", Map.of("on-track", 1, "lagging", 2, "forgotten-word", 9))
            .with(anObjective("To train").with(running().reporting("2026-04", ReportedState.ON_TRACK))
                    .with(running().reporting("2026-04", ReportedState.LAGGING))
                    .with(running().reporting("2026-03", ReportedState.FINISHED))
                    .with(running().suspendedOn("2026-02-01", "No trainer"))
                    .with(running().cancelledOn("2026-02-01", "No money")))
            .with(anObjective("To listen").with(running()).with(anActivity("Later").running("2027-Q1", "2027-Q4")))
            .with(anObjective("To wait")).build();
    private final Scorecard scorecard = Scorecard.of(strategy, month("2026-04"), day("2026-10-31"));

    @Test
    void countsStatesPerObjectiveAndOverTheStrategy() {
        StateCounts first = scorecard.of(strategy.getObjectives().getFirst());
        assertEquals(1, first.count(ActivityState.ON_TRACK));
        assertEquals(1, first.count(ActivityState.SUSPENDED));
        assertEquals(1, scorecard.whole().count(ActivityState.MISSING));
        assertEquals(1, scorecard.whole().count(ActivityState.NOT_STARTED));
        assertEquals(3, scorecard.objectives().size());
    }

    @Test
    void toPlanAreOnTrackAheadAndFinishedOfThoseStarted() {
        StateCounts first = scorecard.of(strategy.getObjectives().getFirst());
        assertEquals(2, first.toPlan());
        assertEquals(3, first.started());
        assertEquals(4, scorecard.whole().started());
    }

    @Test
    void suspendedAndCancelledLeaveTheCounts() {
        assertEquals(5, scorecard.whole().counted());
        assertEquals(0, scorecard.of(strategy.getObjectives().getLast()).counted());
    }

    @Test
    void aClosedMonthShowsWhatWasStoredAndWhatChangedSince() {
        Scorecard stored = ClosedMonth.of(strategy, month("2026-04")).orElseThrow().scorecard();
        assertEquals(Map.of(ActivityState.ON_TRACK, 1, ActivityState.LAGGING, 2), stored.whole().byState());
        List<Scorecard.Difference> since = scorecard.since(stored);
        assertTrue(since.contains(new Scorecard.Difference(Optional.empty(), ActivityState.LAGGING, 2, 1)));
        assertFalse(since.contains(new Scorecard.Difference(Optional.empty(), ActivityState.ON_TRACK, 1, 1)));
        assertEquals(List.of(), scorecard.since(scorecard));
    }

    @Test
    void anOpenMonthHasNothingStored() {
        assertEquals(Optional.empty(), ClosedMonth.of(strategy, month("2026-05")));
    }

    private static ActivityBuilder running() {
        return anActivity("Media training").running("2025-Q1", "2027-Q4");
    }
}
