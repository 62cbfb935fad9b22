package org.baraza.analysis;

import static org.baraza.testkit.Builders.anActivity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.baraza.model.strategy.Activity;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class DueEvaluationsTest {

    private static final YearQuarter BEGIN = YearQuarter.of(2026, 3);

    private final Activity forum = anActivity("Forum").running("2026-Q3", "2027-Q2").build();

    @Test
    void eachQuarterFromTheFirstToTheLastIsDue() {
        assertFalse(DueEvaluations.isDue(forum, BEGIN.minusQuarters(1)));
        assertTrue(DueEvaluations.isDue(forum, BEGIN));
        assertTrue(DueEvaluations.isDue(forum, YearQuarter.of(2027, 2)));
        assertFalse(DueEvaluations.isDue(forum, YearQuarter.of(2027, 3)));
    }

    @Test
    void missingIsWhatIsOverAndNotEvaluated() {
        assertEquals(List.of(), DueEvaluations.missing(forum, BEGIN.atEndOfQuarter()));
        assertEquals(List.of(BEGIN), DueEvaluations.missing(forum, BEGIN.atEndOfQuarter().plusDays(1)));
        assertEquals(4, DueEvaluations.missing(forum, LocalDate.of(2029, 1, 1)).size());
        forum.setLastQuarter(null);
        assertTrue(DueEvaluations.isDue(forum, YearQuarter.of(2028, 1)), "it goes on");
        assertEquals(List.of(), DueEvaluations.missing(forum, LocalDate.of(2029, 1, 1)));
    }
}
