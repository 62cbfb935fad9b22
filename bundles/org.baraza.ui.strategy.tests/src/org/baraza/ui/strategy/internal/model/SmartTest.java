package org.baraza.ui.strategy.internal.model;

import static org.baraza.testkit.Builders.anObjective;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.model.strategy.Objective;
import org.junit.jupiter.api.Test;

class SmartTest {

    private final Objective objective = aStrategy().with(anObjective("To halve the misuse of figures")).build()
            .getObjectives().get(0);

    @Test
    void aNewObjectiveLacksEveryFacet() {
        assertEquals(List.of(Smart.values()), Smart.missing(objective));
    }

    @Test
    void aFacetFilledInIsNotMissing() {
        objective.setMeasurable("24 misused figures a quarter, 12 at the end");
        objective.setTimely("By the census release");

        assertEquals(List.of(Smart.STRATEGIC, Smart.ACHIEVABLE, Smart.RELEVANT), Smart.missing(objective));
    }

    @Test
    void blanksFillNothingIn() {
        objective.setStrategic("  ");

        assertTrue(Smart.missing(objective).contains(Smart.STRATEGIC));
    }
}
