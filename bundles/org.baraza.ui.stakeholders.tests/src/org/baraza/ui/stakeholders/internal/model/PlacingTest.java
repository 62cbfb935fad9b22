package org.baraza.ui.stakeholders.internal.model;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.baraza.drawing.Position;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class PlacingTest {

    private final Strategy strategy = aStrategy()
            .with(aGroup("Parliament").at(2.2, 9.2).ranked(1))
            .with(aGroup("Councils").at(3.0, 8.2).ranked(2))
            .with(aGroup("Journalists").at(4.1, 7.2).ranked(3))
            .with(aGroup("Ministries").at(7.9, 9.3).ranked(1))
            .with(aGroup("Bank").at(9.2, 8.3).ranked(2))
            .with(aGroup("Diaspora"))
            .build();
    private final Placing placing = new Placing(strategy);

    @Test
    void goesToTheEndOfItsNewQuadrantAndTheOldOneClosesUp() {
        placing.move(group("Councils"), new Position(5.3, 8.2));

        assertEquals(List.of("1", "3", "2", "1", "2", "null"), ranks());
        assertEquals(5.3, group("Councils").getCurrent());
    }

    @Test
    void keepsItsRankWithinItsQuadrant() {
        placing.move(group("Councils"), new Position(0.4, 6.1));

        assertEquals(List.of("1", "2", "3", "1", "2", "null"), ranks());
    }

    @Test
    void isRankedLastWhenItIsFirstPlaced() {
        placing.move(group("Diaspora"), new Position(5, 5));

        assertEquals(3, group("Diaspora").getRank());
    }

    @Test
    void aCutBelongsToTheHigherSide() {
        placing.move(group("Journalists"), new Position(4.96, 7.2));

        assertEquals(5.0, group("Journalists").getCurrent());
        assertEquals(3, group("Journalists").getRank());
        assertEquals(1, group("Ministries").getRank());
    }

    @Test
    void staysOnTheAxes() {
        placing.move(group("Bank"), new Position(11.7, -0.3));

        assertEquals(10.0, group("Bank").getCurrent());
        assertEquals(0.0, group("Bank").getDesired());
    }

    @Test
    void followsTheScaleOfTheProfile() {
        Strategy percent = aStrategy().setting("axis.least", "0").setting("axis.most", "100")
                .with(aGroup("Users")).build();

        new Placing(percent).move(percent.getStakeholders().getFirst(), new Position(62.34, 120));

        assertEquals(62.3, percent.getStakeholders().getFirst().getCurrent());
        assertEquals(100.0, percent.getStakeholders().getFirst().getDesired());
    }

    @Test
    void leavesTheMatrixWithoutAnAxis() {
        placing.move(group("Parliament"), Optional.of(2.2), Optional.empty());

        assertNull(group("Parliament").getDesired());
        assertEquals(List.of("null", "1", "2", "1", "2", "null"), ranks());
    }

    @Test
    void hasNoRankWithOneAxisOnly() {
        placing.move(group("Diaspora"), Optional.of(2.0), Optional.empty());

        assertEquals(2.0, group("Diaspora").getCurrent());
        assertNull(group("Diaspora").getRank());
    }

    @Test
    void changesPlacesWithItsNeighbour() {
        placing.rank(group("Journalists"), -1);

        assertEquals(List.of("1", "3", "2", "1", "2", "null"), ranks());
    }

    @Test
    void staysAtTheEndsOfItsQuadrant() {
        assertFalse(placing.canRank(group("Parliament"), -1));
        assertFalse(placing.canRank(group("Journalists"), 1));
        assertFalse(placing.canRank(group("Diaspora"), 1));
        assertTrue(placing.canRank(group("Ministries"), 1));

        placing.rank(group("Parliament"), -1);

        assertEquals(List.of("1", "2", "3", "1", "2", "null"), ranks());
    }

    @Test
    void rankingGivesEveryGroupOfTheQuadrantItsOwnRank() {
        group("Parliament").setRank(2);
        group("Journalists").setRank(null);

        placing.rank(group("Journalists"), -1);

        assertEquals(List.of("1", "3", "2"), ranks().subList(0, 3));
    }

    @Test
    void takesTheRankOfAnother() {
        assertTrue(placing.canRankAs(group("Journalists"), group("Parliament")));
        assertFalse(placing.canRankAs(group("Journalists"), group("Bank")));
        assertFalse(placing.canRankAs(group("Diaspora"), group("Bank")));

        placing.rankAs(group("Journalists"), group("Parliament"));

        assertEquals(List.of("2", "3", "1", "1", "2", "null"), ranks());
    }

    @Test
    void closesUpWhenAGroupIsDeleted() {
        placing.remove(group("Parliament"));

        assertEquals(List.of("1", "2", "1", "2", "null"), ranks());
    }

    private List<String> ranks() {
        return strategy.getStakeholders().stream().map(group -> Objects.toString(group.getRank())).toList();
    }

    private StakeholderGroup group(String name) {
        return strategy.getStakeholders().stream().filter(group -> name.equals(group.getName())).findFirst()
                .orElseThrow();
    }
}
