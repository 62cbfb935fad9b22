package org.baraza.ui.monitoring.internal.model.round;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ActivityBuilder;
import org.baraza.testkit.ObjectiveBuilder;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;

/**
 * What a monthly round takes: of four activities one is as it was, one has a percentage, one a percentage and a
 * measurement, and one is late and says why in forty letters.
 */
class KeysOfARoundTest {

    private static final String WHY = "Trainer withdrew, new date sought by May";
    /** How long an ordinary typist takes for a key, and for making up one's mind before a row, in seconds. */
    private static final double KEY = 0.28;
    private static final double THOUGHT = 12;

    @Test
    void sixteenActivities() {
        RoundSheet sheet = fill(16);
        assertEquals("16 of 16 reported, due 15/11/2026", sheet.progress());
        assertEquals(16, sheet.steps().size());
        assertEquals(4 * (2 + 5 + 8 + 46), sheet.keys());
        assertTrue(sheet.keys() * KEY + 16 * THOUGHT < 10 * 60);
    }

    @Test
    void sixtyActivities() {
        RoundSheet sheet = fill(60);
        assertEquals("60 of 60 reported, due 15/11/2026", sheet.progress());
        assertEquals(60, sheet.steps().size());
        assertEquals(15 * (2 + 5 + 8 + 46), sheet.keys());
    }

    @Test
    void aMonthInWhichNothingChangesIsOneKey() {
        RoundSheet sheet = new RoundSheet(plan(60), "2026-10", "2026-11-10").sameForAll();
        assertEquals("60 of 60 reported, due 15/11/2026", sheet.progress());
        assertEquals(1, sheet.keys());
    }

    private static RoundSheet fill(int activities) {
        RoundSheet sheet = new RoundSheet(plan(activities), "2026-10", "2026-11-10");
        for (int i = 0; i < activities; i += 4) {
            sheet.press('0').enter();
            sheet.press('1').done("46").enter();
            sheet.press('3').done("60").measured("20").enter();
            sheet.press('2').done("30").comment(WHY).enter();
        }
        return sheet;
    }

    private static Strategy plan(int activities) {
        StrategyBuilder strategy = aStrategy().running("2025-Q1", "2027-Q4");
        for (int first = 0; first < activities; first += 4) {
            ObjectiveBuilder objective = anObjective("To be used " + first);
            IntStream.range(first, first + 4).forEach(i -> objective.with(activity(i)));
            strategy.with(objective);
        }
        return strategy.build();
    }

    private static ActivityBuilder activity(int i) {
        ActivityBuilder activity = anActivity("Activity " + i).running("2025-Q1", "2027-Q4").reporting("2026-09",
                ReportedState.ON_TRACK);
        return i % 4 != 2 ? activity : activity.measuredBy(anIndicator("Held").due(Frequency.MONTHLY)
                .startingAt("2024-12-31", 0).aimingAt("2027-12-31", 36));
    }
}
