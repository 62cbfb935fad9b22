package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Indicator;
import org.baraza.testkit.IndicatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {

    @ParameterizedTest
    @CsvSource({
        "MONTHLY,     2026-10-30, 2026-10-31", "MONTHLY,     2026-10-31, 2026-11-30",
        "QUARTERLY,   2026-10-31, 2026-12-31", "HALF_YEARLY, 2026-06-30, 2026-12-31",
        "YEARLY,      2026-10-31, 2026-12-31", "YEARLY,      2027-12-31, "})
    void theNextOneIsTheEndOfThePeriodAfterTheDay(Frequency frequency, String asOf, LocalDate next) {
        assertEquals(Optional.ofNullable(next), due(anIndicator("Visits").due(frequency)).nextAfter(day(asOf)));
    }

    @Test
    void nothingIsDueBeforeTheBeginningOrUpToTheBaseline() {
        assertEquals(Optional.of(day("2025-09-30")),
                due(anIndicator("Visits").due(Frequency.QUARTERLY)).nextAfter(day("2024-01-01")));
        assertEquals(Optional.of(day("2026-03-31")),
                due(anIndicator("Visits").due(Frequency.QUARTERLY).startingAt("2025-12-31", 3))
                        .nextAfter(day("2025-07-01")));
    }

    @Test
    void allOfThemLieBetweenTheBeginningAndTheDay() {
        assertEquals(List.of(day("2025-09-30"), day("2025-12-31"), day("2026-03-31")),
                due(anIndicator("Visits").due(Frequency.QUARTERLY)).until(day("2026-05-01")));
        assertEquals(List.of(), due(anIndicator("Visits")).until(day("2025-01-01")));
    }

    @Test
    void withoutAFrequencyNothingIsDue() {
        DueDates never = due(anIndicator("Visits").due(Frequency.NOT_STATED));
        assertEquals(Optional.empty(), never.nextAfter(day("2026-01-01")));
        assertEquals(Optional.empty(), never.lastBy(day("2026-01-01")));
        assertEquals(List.of(), never.until(day("2026-01-01")));
        assertFalse(DueDates.areKnown(anIndicator("Visits").due(Frequency.NOT_STATED).build()));
        assertTrue(DueDates.areKnown(anIndicator("Visits").due(Frequency.YEARLY).build()));
    }

    @Test
    void withoutATimeFrameNothingIsDue() {
        DueDates alone = DueDates.of(anIndicator("Visits").build());
        assertEquals(Optional.empty(), alone.nextAfter(day("2026-01-01")));
        assertEquals(List.of(), alone.until(day("2026-01-01")));
    }

    /** Of an activity from July 2025 to the end of 2027. */
    private static DueDates due(IndicatorBuilder target) {
        Indicator indicator = aStrategy().running("2025-Q1", "2027-Q4").with(anObjective("To be used")
                .with(anActivity("Open days").running("2025-Q3", "2027-Q4").measuredBy(target))).build()
                .getObjectives().getFirst().getActivities().getFirst().getTarget();
        return DueDates.of(indicator);
    }
}
