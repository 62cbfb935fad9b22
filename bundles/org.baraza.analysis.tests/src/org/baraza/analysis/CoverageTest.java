package org.baraza.analysis;

import static org.baraza.analysis.Find.activity;
import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.group;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate TODAY = day("2026-06-30");
    private final Strategy strategy = aStrategy().with(aGroup("Journalists").at(2, 8).ranked(1))
            .with(aGroup("Teachers").at(2, 8).ranked(2)).with(aGroup("Ministries").at(8, 8))
            .with(aGroup("Donors").at(8, 2))
            .with(anObjective("To train").measuredBy(anIndicator("Misuse in the press"))
                    .with(anActivity("Media training").engaging("Journalists", "Ministries")
                            .measuredBy(anIndicator("Journalists trained").measured("2025-01-31", 4)))
                    .with(anActivity("Press days").engaging("Journalists"))
                    .with(anActivity("Clubs").engaging("Teachers").cancelledOn("2025-03-01", "No rooms")))
            .build();
    private final Coverage coverage = Coverage.of(strategy, TODAY);
    private final StakeholderGroup journalists = group("Journalists", strategy);

    @Test
    void leadsFromAGroupToWhatWasMeasured() {
        GroupCoverage covered = coverage.of(journalists);
        assertEquals(List.of(activity("Media training", strategy), activity("Press days", strategy)),
                covered.activities());
        assertEquals(List.of("Journalists trained"), covered.targets().stream().map(i -> i.getName()).toList());
        assertEquals(List.of("Misuse in the press"),
                covered.objectiveIndicators().stream().map(i -> i.getName()).toList());
        assertEquals(1, covered.measurements().size());
        assertEquals(Tier.PRIMARY, covered.tier());
    }

    @Test
    void leadsBackFromAnIndicatorToItsGroups() {
        List<StakeholderGroup> reached = List.of(journalists, group("Ministries", strategy));
        assertEquals(reached, coverage.reachedBy(activity("Media training", strategy).getTarget()));
        assertEquals(reached, coverage.reachedBy(strategy.getObjectives().getFirst().getIndicators().getFirst()));
    }

    @Test
    void namesPrimaryGroupsThatNobodyEngagesACancelledActivityIncluded() {
        assertEquals(List.of(group("Teachers", strategy)), coverage.primaryNotEngaged());
        assertFalse(coverage.of(group("Donors", strategy)).isEngaged());
    }

    @Test
    void whomACancelledActivityEngagedBeforeTheDecisionStaysCovered() {
        Strategy begun = aStrategy().with(aGroup("Journalists")).with(aGroup("Teachers")).with(anObjective("To ask")
                .with(anActivity("Survey").engaging("Journalists").running("2025-Q3", "2026-Q4")
                        .cancelledOn("2026-01-10", "No money"))
                .with(anActivity("Fair").engaging("Journalists").running("2026-Q1", "2026-Q4")
                        .holding("Fair", "2026-01-08", "Teachers").cancelledOn("2026-01-10", "No money"))).build();
        Coverage before = Coverage.of(begun, day("2026-01-09"));
        assertEquals(2, before.of(group("Journalists", begun)).activities().size());
        Coverage after = Coverage.of(begun, TODAY);
        assertEquals(List.of(activity("Survey", begun)), after.of(group("Journalists", begun)).activities());
        assertEquals(List.of(activity("Fair", begun)), after.of(group("Teachers", begun)).activities());
    }

    @Test
    void knowsNothingOfStrangers() {
        StakeholderGroup stranger = aGroup("Strangers").build();
        assertFalse(coverage.of(stranger).isEngaged());
        assertEquals(List.of(), coverage.reachedBy(anIndicator("Unknown").build()));
    }
}
