package org.baraza.ui.strategy.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.baraza.model.strategy.Objective;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class TargetQuartersTest {

    private final Objective objective = aStrategy().running("2026-Q3", "2027-Q1").with(anObjective("To be quoted")).build()
            .getObjectives().getFirst();

    @Test
    void areThoseOfTheStrategy() {
        assertEquals(List.of(YearQuarter.of(2026, 3), YearQuarter.of(2026, 4), YearQuarter.of(2027, 1)),
                TargetQuarters.of(objective));
    }

    @Test
    void whatIsSetIsAmongThemWhereverItLies() {
        objective.setTargetDate(YearQuarter.of(2028, 4));
        assertEquals(YearQuarter.of(2028, 4), TargetQuarters.of(objective).getLast());
        objective.setTargetDate(YearQuarter.of(2026, 4));
        assertEquals(3, TargetQuarters.of(objective).size());
    }
}
