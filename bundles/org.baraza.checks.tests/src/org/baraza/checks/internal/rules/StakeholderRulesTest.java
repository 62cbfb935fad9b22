package org.baraza.checks.internal.rules;

import static org.baraza.checks.internal.rules.Judging.judging;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.checks.Finding;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;

class StakeholderRulesTest {

    private static StrategyBuilder primaryGroups(int count) {
        StrategyBuilder document = aStrategy();
        for (int i = 1; i <= count; i++) {
            document.with(aGroup("Group " + i).at(2, 8).ranked(i));
        }
        return document;
    }

    @Test
    void theGroupsBehindTheCutAreNamed() {
        judging(new PrimaryLimit()).isSilent(primaryGroups(10));
        String message = judging(new PrimaryLimit()).finds(1, primaryGroups(12)).getFirst().message();
        assertTrue(message.contains("12") && message.contains("Group 11, Group 12"), message);
    }

    @Test
    void ofManyGroupsBehindTheCutTheFirstAreNamed() {
        String message = judging(new PrimaryLimit()).finds(1, primaryGroups(140)).getFirst().message();
        assertTrue(message.contains("Group 11, ") && message.contains("Group 16 and 124 more. "), message);
        assertFalse(message.contains("Group 17"), message);
    }

    @Test
    void everyGroupOfATopQuadrantHasARankOfItsOwn() {
        judging(new GroupsRanked()).isSilent(aStrategy().with(aGroup("Media").at(2, 8).ranked(1))
                .with(aGroup("Donors").at(8, 8).ranked(1)).with(aGroup("Readers").at(8, 2)));
        StrategyBuilder unranked = aStrategy().with(aGroup("Media").at(2, 8).ranked(4))
                .with(aGroup("Youth").at(1, 9));
        assertEquals(List.of("rank"), judging(new GroupsRanked()).finds(1, unranked).stream()
                .map(finding -> finding.feature().orElseThrow().getName()).toList());
        judging(new GroupsRanked()).isSettledByItsFix(unranked);
    }

    @Test
    void twoGroupsOfOneRankAreBothNamed() {
        StrategyBuilder twice = aStrategy().with(aGroup("Media").at(2, 8).ranked(1))
                .with(aGroup("Youth").at(1, 9).ranked(1));
        Finding finding = judging(new GroupsRanked()).finds(1, twice).getFirst();
        assertTrue(finding.message().contains("Media") && finding.message().contains("Youth"), finding.message());
        judging(new GroupsRanked()).isSettledByItsFix(twice);
        judging(new GroupsRanked()).isSettledByItsFix(1, twice);
    }

    @Test
    void unrankedGroupsMayAllBeFixedAtOnce() {
        StrategyBuilder unranked = aStrategy().with(aGroup("Media").at(2, 8)).with(aGroup("Youth").at(1, 9).ranked(0))
                .with(aGroup("Donors").at(5, 5)).with(aGroup("Students").at(9, 9).ranked(-1));
        judging(new GroupsRanked()).finds(4, unranked);
        judging(new GroupsRanked()).isSettledByItsFix(unranked);
        judging(new GroupsRanked()).isSettledByItsFix(1, unranked);
    }

    @Test
    void theProfileSetsTheCut() {
        judging(new PrimaryLimit()).finds(1, primaryGroups(3).setting("primary.limit", "2"));
        judging(new PrimaryLimit()).isSilent(primaryGroups(12).setting("primary.limit", "12"));
    }

    @Test
    void aNonUserIsToBeCultivated() {
        judging(new NonUserCultivated()).isSilent(aStrategy().with(aGroup("Youth").at(1, 9).notYetAUser())
                .with(aGroup("Farmers").notYetAUser()).with(aGroup("Readers").at(8, 2)));
        StrategyBuilder elsewhere = aStrategy().with(aGroup("Youth").at(7, 3).ranked(2).notYetAUser());
        judging(new NonUserCultivated()).finds(1, elsewhere);
        judging(new NonUserCultivated()).isSettledByItsFix(elsewhere);
        Finding nowhere = judging(new NonUserCultivated()).finds(1, elsewhere.setting("axis.current.cut", "0"))
                .getFirst();
        assertEquals(0, nowhere.fixes().size());
    }

    @Test
    void aNonUserMovedRanksBehindTheOthers() {
        StrategyBuilder moved = aStrategy().with(aGroup("Media").at(2, 8).ranked(1))
                .with(aGroup("Youth").at(7, 3).ranked(1).notYetAUser());
        var strategy = moved.build();
        judging(new NonUserCultivated()).findings(strategy).getFirst().fixes().getFirst().change().run();
        assertEquals(List.of(), judging(new GroupsRanked()).findings(strategy));
    }

    @Test
    void aGroupWithoutBothAxesIsNotPlaced() {
        judging(new GroupPlaced()).isSilent(aStrategy().with(aGroup("Youth").at(1, 9)));
        judging(new GroupPlaced()).finds(2, aStrategy().with(aGroup("Youth"))
                .with(aGroup("Media").also(group -> group.setCurrent(3.0))));
        judging(new GroupPlaced()).isSettledByItsFix(
                aStrategy().with(aGroup("Youth").assessed("2026-01-01", 2, 3).assessed("2026-07-01", 1, 9)));
    }

    @Test
    void aGroupIsToBePlacedOnTheAxesOfTheProfile() {
        StrategyBuilder replaced = aStrategy().setting("axis.current.name", "Interest")
                .setting("axis.desired.name", "Power").with(aGroup("Media"));
        String message = judging(new GroupPlaced()).finds(1, replaced).getFirst().message();
        assertTrue(message.contains("Interest and Power"), message);
    }
}
