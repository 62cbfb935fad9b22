package org.baraza.analysis;

import static org.baraza.analysis.Find.group;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class FatigueTest {

    @Test
    void threeActivitiesInAQuarterAreNotTooMany() {
        assertEquals(List.of(), Fatigue.of(strategy().build()).tooMany());
    }

    @Test
    void moreThanThreeAreTold() {
        Strategy strategy = strategy().with(anObjective("To ask")
                .with(anActivity("Survey").engaging("Journalists").running("2025-Q4", "2026-Q4"))).build();
        List<Fatigue.Load> tooMany = Fatigue.of(strategy).tooMany();
        assertEquals(1, tooMany.size());
        assertEquals(group("Journalists", strategy), tooMany.getFirst().group());
        assertEquals(YearQuarter.of(2025, 4), tooMany.getFirst().quarter());
        assertEquals(List.of("Training", "Press days", "Portal", "Survey"),
                tooMany.getFirst().activities().stream().map(Activity::getName).toList());
    }

    @Test
    void aCancelledActivityTiresNobody() {
        assertEquals(List.of(), Fatigue.of(strategy().with(anObjective("To ask").with(anActivity("Survey")
                .engaging("Journalists").running("2025-Q4", "2026-Q4").cancelledOn("2025-01-01", "No money"))).build())
                .tooMany());
    }

    @Test
    void anEventCountsForTheGroupsThatCame() {
        Strategy strategy = strategy().with(anObjective("To ask").with(anActivity("Open day").engaging("Teachers")
                .running("2025-Q4", "2025-Q4").holding("Open day", "2025-11-20", "Journalists", "Teachers"))).build();
        assertEquals(1, Fatigue.of(strategy).tooMany().size());
        assertEquals(2, Fatigue.of(strategy).engaging(group("Teachers", strategy), YearQuarter.of(2025, 4)).size());
    }

    @Test
    void theProfileSaysHowManyAreTooMany() {
        assertEquals(4, Fatigue.of(strategy().setting("fatigue.activities", "2").build()).tooMany().size());
    }

    private static StrategyBuilder strategy() {
        return aStrategy().with(aGroup("Journalists")).with(aGroup("Teachers")).with(anObjective("To train")
                .with(anActivity("Training").engaging("Journalists").running("2025-Q1", "2025-Q4"))
                .with(anActivity("Press days").engaging("Journalists", "Teachers").running("2025-Q1", "2025-Q4"))
                .with(anActivity("Portal").engaging("Journalists").running("2025-Q1", "2025-Q4"))
                .with(anActivity("Undated").engaging("Journalists")));
    }
}
