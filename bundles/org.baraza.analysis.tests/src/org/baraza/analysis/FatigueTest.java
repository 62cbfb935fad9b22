package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.group;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class FatigueTest {

    private static final LocalDate TODAY = day("2026-06-30");

    @Test
    void threeActivitiesInAQuarterAreNotTooMany() {
        assertEquals(List.of(), Fatigue.of(strategy().build(), TODAY).tooMany());
    }

    @Test
    void moreThanThreeAreTold() {
        Strategy strategy = strategy().with(anObjective("To ask")
                .with(anActivity("Survey").engaging("Journalists").running("2025-Q4", "2026-Q4"))).build();
        List<Fatigue.Load> tooMany = Fatigue.of(strategy, TODAY).tooMany();
        assertEquals(1, tooMany.size());
        assertEquals(group("Journalists", strategy), tooMany.getFirst().group());
        assertEquals(YearQuarter.of(2025, 4), tooMany.getFirst().quarter());
        assertEquals(List.of("Training", "Press days", "Portal", "Survey"),
                tooMany.getFirst().activities().stream().map(Activity::getName).toList());
    }

    @Test
    void aCancelledActivityTiresNobody() {
        assertEquals(List.of(), Fatigue.of(strategy().with(anObjective("To ask").with(anActivity("Survey")
                .engaging("Journalists").running("2025-Q4", "2026-Q4").cancelledOn("2025-01-01", "No money"))).build(),
                TODAY).tooMany());
    }

    @Test
    void whatACancelledActivityDidBeforeTheDecisionStays() {
        Strategy strategy = aStrategy().with(aGroup("Journalists")).with(aGroup("Teachers"))
                .with(anObjective("To ask").with(anActivity("Survey").engaging("Journalists")
                        .running("2025-Q3", "2026-Q4").holding("Open day", "2026-02-03", "Teachers")
                        .holding("Fair", "2026-09-03", "Teachers").cancelledOn("2026-01-10", "No money")))
                .build();
        assertEquals(List.of("Journalists 2025-Q3", "Journalists 2025-Q4", "Teachers 2026-Q1"),
                Fatigue.of(strategy, TODAY).loads().stream()
                        .map(load -> load.group().getName() + " " + load.quarter()).toList());
        assertEquals(8, Fatigue.of(strategy, day("2026-01-09")).loads().size());
    }

    @Test
    void anEventCountsForTheGroupsThatCame() {
        Strategy strategy = strategy().with(anObjective("To ask").with(anActivity("Open day").engaging("Teachers")
                .running("2025-Q4", "2025-Q4").holding("Open day", "2025-11-20", "Journalists", "Teachers"))).build();
        assertEquals(1, Fatigue.of(strategy, TODAY).tooMany().size());
        assertEquals(2, Fatigue.of(strategy, TODAY).engaging(group("Teachers", strategy), YearQuarter.of(2025, 4))
                .size());
    }

    @Test
    void theProfileSaysHowManyAreTooMany() {
        assertEquals(4, Fatigue.of(strategy().setting("fatigue.activities", "2").build(), TODAY).tooMany().size());
    }

    private static StrategyBuilder strategy() {
        return aStrategy().with(aGroup("Journalists")).with(aGroup("Teachers")).with(anObjective("To train")
                .with(anActivity("Training").engaging("Journalists").running("2025-Q1", "2025-Q4"))
                .with(anActivity("Press days").engaging("Journalists", "Teachers").running("2025-Q1", "2025-Q4"))
                .with(anActivity("Portal").engaging("Journalists").running("2025-Q1", "2025-Q4"))
                .with(anActivity("Undated").engaging("Journalists")));
    }
}
