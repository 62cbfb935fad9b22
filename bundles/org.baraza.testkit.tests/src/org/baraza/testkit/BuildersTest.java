package org.baraza.testkit;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anAgency;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class BuildersTest {

    private final StrategyBuilder description = aStrategy().running("2025-Q1", "2027-Q4")
            .with(anObjective("To halve the misuse of statistics").with(anActivity("Media training")
                    .engaging("Journalists").ledBy("NSI").costing(11000, 11000, 11500).spending(9000)))
            .with(aGroup("Journalists").at(4.1, 7.2)).with(anAgency("National Statistics Institute").shortly("NSI"));

    @Test
    void partsReferToEachOtherByNameInAnyOrder() {
        Strategy strategy = description.build();
        Activity training = strategy.getObjectives().getFirst().getActivities().getFirst();
        assertSame(strategy.getStakeholders().getFirst(), training.getGroups().getFirst());
        assertSame(strategy.getAgencies().getFirst(), training.getLead());
    }

    @Test
    void whatIsSaidOfOneYearLandsInOneCost() {
        Activity training = description.build().getObjectives().getFirst().getActivities().getFirst();
        assertEquals(3, training.getCosts().size());
        assertEquals(BigDecimal.valueOf(9000), training.getCosts().getFirst().getSpent());
        assertNull(training.getCosts().get(1).getSpent());
    }

    @Test
    void everyBuildMakesADocumentOfItsOwnWithTheSameIds() {
        Strategy first = description.build();
        Strategy second = description.build();
        assertNotSame(first.getObjectives().getFirst(), second.getObjectives().getFirst());
        assertEquals("activity-1", second.getObjectives().getFirst().getActivities().getFirst().getId());
        assertEquals("stakeholder-group-1", first.getStakeholders().getFirst().getId());
        assertEquals("mine", aStrategy().withId("mine").build().getId());
    }

    @Test
    void aNameThatNobodyBearsIsTold() {
        StrategyBuilder stray = aStrategy()
                .with(anObjective("To train").with(anActivity("Training").engaging("Nobody")));
        assertEquals("Describe the group in the strategy: with(aGroup(\"Nobody\"))",
                assertThrows(IllegalStateException.class, stray::build).getMessage());
    }

    @Test
    void aPartCanStandAloneUnlessItNamesOthers() {
        assertEquals("Visits", anIndicator("Visits").build().getName());
        assertThrows(IllegalStateException.class, () -> anActivity("Training").engaging("Journalists").build());
    }
}
