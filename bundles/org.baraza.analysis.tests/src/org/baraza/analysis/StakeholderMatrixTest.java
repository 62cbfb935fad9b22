package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.group;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StakeholderMatrixTest {

    @ParameterizedTest
    @CsvSource({
        "0,    10,   CULTIVATE", "10,  10,   CROSS_CHECK", "10,  0,    MAINTAIN",  "0,    0,    DROP",
        "5,    5,    CROSS_CHECK", "4.99, 5,  CULTIVATE",  "5,   4.99, MAINTAIN",  "4.99, 4.99, DROP",
        "-3,   99,   CULTIVATE"})
    void aValueOnTheCutBelongsToTheHigherSide(double current, double desired, Quadrant quadrant) {
        assertEquals(Optional.of(quadrant), StakeholderMatrix.quadrantAt(current, desired, Limits.guidelines()));
    }

    @Test
    void aMissingAxisPlacesNothing() {
        assertEquals(Optional.empty(), StakeholderMatrix.quadrantAt(null, 5.0, Limits.guidelines()));
        assertEquals(Optional.empty(), StakeholderMatrix.quadrantAt(5.0, null, Limits.guidelines()));
        assertEquals(Optional.empty(), StakeholderMatrix.quadrantAt(Double.NaN, 5.0, Limits.guidelines()));
    }

    @Test
    void theProfileMovesTheCuts() {
        Limits limits = Limits.of(aStrategy().setting("axis.current.cut", "6").setting("axis.desired.cut", "4")
                .build());
        assertEquals(Optional.of(Quadrant.CULTIVATE), StakeholderMatrix.quadrantAt(5.9, 4.0, limits));
    }

    @Test
    void tiersFollowTheQuadrants() {
        Strategy strategy = aStrategy().with(aGroup("Journalists").at(2, 8).ranked(1))
                .with(aGroup("Ministries").at(8, 8).ranked(1)).with(aGroup("Donors").at(8, 2))
                .with(aGroup("Guides").at(1, 1)).with(aGroup("Youth")).build();
        StakeholderMatrix matrix = StakeholderMatrix.of(strategy);
        assertEquals(List.of(Tier.PRIMARY, Tier.PRIMARY, Tier.SECONDARY, Tier.OUTSIDE, Tier.NOT_PLACED),
                matrix.placements().stream().map(Placement::tier).toList());
        assertEquals(List.of("Youth"), names(matrix.notPlaced()));
        assertEquals(8, matrix.free());
        assertEquals(Map.of(Quadrant.CULTIVATE, 1, Quadrant.CROSS_CHECK, 1, Quadrant.MAINTAIN, 1, Quadrant.DROP, 1),
                matrix.counts());
    }

    @Test
    void aNonUserElsewhereIsNotMoved() {
        Strategy strategy = aStrategy().with(aGroup("Market traders").at(8, 8).notYetAUser()).build();
        assertEquals(Optional.of(Quadrant.CROSS_CHECK), placement("Market traders", strategy).quadrant());
    }

    @Test
    void cultivateComesBeforeCrossCheckAndRanksCountInside() {
        Strategy strategy = aStrategy().with(aGroup("Checked 1").at(8, 8).ranked(1))
                .with(aGroup("New 2").at(2, 8).ranked(2)).with(aGroup("New unranked").at(2, 8))
                .with(aGroup("New 1").at(2, 8).ranked(1)).build();
        StakeholderMatrix matrix = StakeholderMatrix.of(strategy);
        assertEquals(List.of("New 1", "New 2", "New unranked", "Checked 1"), names(matrix.primary()));
        assertEquals(List.of("New 1", "New 2", "New unranked"), names(matrix.in(Quadrant.CULTIVATE)));
        assertEquals(OptionalInt.empty(), placement("New unranked", strategy).rank());
        assertEquals(OptionalInt.of(3), placement("New unranked", strategy).place());
    }

    @Test
    void whatFallsBehindTheCutAtTenIsKeptAndNoLongerPrimary() {
        Strategy strategy = groups(7, 5).build();
        StakeholderMatrix matrix = StakeholderMatrix.of(strategy);
        assertEquals(10, matrix.primary().size());
        assertEquals(List.of("Checked 4", "Checked 5"), names(matrix.in(Tier.BEHIND_CUT)));
        assertEquals(OptionalInt.of(11), placement("Checked 4", strategy).place());
        assertEquals(Optional.of(Quadrant.CROSS_CHECK), placement("Checked 4", strategy).quadrant());
        assertEquals(0, matrix.free());
    }

    @Test
    void theProfileMovesTheCutOfTheTier() {
        assertEquals(List.of("New 1", "New 2"),
                names(StakeholderMatrix.of(groups(3, 3).setting("primary.limit", "2").build()).primary()));
    }

    @Test
    void theTeamsOwnOrderDecidesWhoStaysBeforeTheCut() {
        Strategy strategy = groups(0, 0).setting("primary.limit", "2")
                .with(aGroup("Journalists").at(2, 8).ranked(1).inOwnOrder(3, "Reached through the press council"))
                .with(aGroup("Teachers").at(2, 8).ranked(2).inOwnOrder(2, "School year"))
                .with(aGroup("Ministries").at(8, 8).ranked(1).inOwnOrder(1, "The law asks for it")).build();
        StakeholderMatrix matrix = StakeholderMatrix.of(strategy);
        assertEquals(List.of("Ministries", "Teachers"), names(matrix.primary()));
        assertEquals(List.of("Journalists"), names(matrix.in(Tier.BEHIND_CUT)));
    }

    @Test
    void aGroupTakesItsOwnPlaceAndTheOthersCloseRanks() {
        Strategy strategy = groups(3, 0).with(aGroup("Second").at(8, 8).ranked(9).inOwnOrder(2, "The census is near"))
                .with(aGroup("Far").at(8, 8).ranked(1).inOwnOrder(40, "Later"))
                .with(aGroup("Outside").at(1, 1).inOwnOrder(1, "Has no place among the primary ones")).build();
        assertEquals(List.of("New 1", "Second", "New 2", "New 3", "Far"),
                names(StakeholderMatrix.of(strategy).primary()));
        assertEquals(OptionalInt.empty(), placement("Outside", strategy).place());
    }

    @Test
    void replaysAssessments() {
        Strategy strategy = aStrategy().with(aGroup("Journalists").at(6, 8).assessed("2026-03-01", 6, 8)
                .assessed("2025-01-15", 3, 8)).with(aGroup("Teachers").at(6, 8)).build();
        StakeholderGroup journalists = group("Journalists", strategy);
        assertEquals(Tier.NOT_PLACED,
                StakeholderMatrix.asOf(strategy, day("2025-01-14")).placement(journalists).tier());
        assertEquals(Optional.of(Quadrant.CULTIVATE),
                StakeholderMatrix.asOf(strategy, day("2025-01-15")).placement(journalists).quadrant());
        assertEquals(Optional.of(Quadrant.CROSS_CHECK),
                StakeholderMatrix.asOf(strategy, day("2026-03-01")).placement(journalists).quadrant());
        assertEquals(Optional.of(Quadrant.CROSS_CHECK), StakeholderMatrix.asOf(strategy, day("2025-01-14"))
                .placement(group("Teachers", strategy)).quadrant());
    }

    @Test
    void aStrangerIsNotPlaced() {
        Strategy other = groups(1, 0).build();
        assertEquals(Tier.NOT_PLACED,
                StakeholderMatrix.of(aStrategy().build()).placement(group("New 1", other)).tier());
    }

    private static StrategyBuilder groups(int cultivate, int crossCheck) {
        StrategyBuilder strategy = aStrategy();
        for (int i = 1; i <= crossCheck; i++) {
            strategy.with(aGroup("Checked " + i).at(8, 8).ranked(i));
        }
        for (int i = 1; i <= cultivate; i++) {
            strategy.with(aGroup("New " + i).at(2, 8).ranked(i));
        }
        return strategy;
    }

    private static Placement placement(String name, Strategy strategy) {
        return StakeholderMatrix.of(strategy).placement(group(name, strategy));
    }

    private static List<String> names(List<Placement> placements) {
        return placements.stream().map(placement -> placement.group().getName()).toList();
    }
}
