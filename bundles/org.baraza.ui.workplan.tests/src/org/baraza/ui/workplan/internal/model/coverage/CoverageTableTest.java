package org.baraza.ui.workplan.internal.model.coverage;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ActivityBuilder;
import org.baraza.ui.workplan.internal.model.Plans;
import org.baraza.ui.workplan.internal.model.board.Board;
import org.baraza.ui.workplan.internal.model.coverage.CoverageTable.Side;
import org.junit.jupiter.api.Test;

class CoverageTableTest {

    private final Strategy strategy = aStrategy().running("2026-Q3", "2027-Q2").inLanguage("en")
            .setting("fatigue.activities", "1")
            .with(aGroup("Journalists").at(2, 8).ranked(1)).with(aGroup("Farmers").at(2, 7).ranked(2))
            .with(aGroup("Poets").at(1, 1))
            .with(anObjective("To inform.").with(desk("Desk")).with(desk("Stories")))
            .with(anObjective("To listen.")).build();

    @Test
    void everyPrimaryGroupIsSeenAgainstEveryObjective() {
        assertEquals("""
                1  To inform. | 2  To listen. | Activities
                1  Journalists: 2 PLAIN |  HOLE | 2 STRONG
                2  Farmers:  HOLE |  HOLE |  HOLE""", text(Side.OBJECTIVES));
    }

    @Test
    void whatIsOverIsNoHoleAndTooMuchIsMarked() {
        assertEquals("""
                Q3 2026 | Q4 2026 | Q1 2027 | Q2 2027 | Activities
                1  Journalists: – EMPTY | 2 ! CROWDED | 2 ! CROWDED |  HOLE | 2 STRONG
                2  Farmers: – EMPTY |  HOLE |  HOLE |  HOLE |  HOLE""", text(Side.QUARTERS));
    }

    @Test
    void aGroupWithoutANameIsCalledWhatItIs() {
        strategy.getStakeholders().getFirst().setName(null);
        assertTrue(text(Side.OBJECTIVES).contains("1  Group: 2 PLAIN"), text(Side.OBJECTIVES));
        assertEquals("Add an activity for Group under Objective 2",
                table(Side.OBJECTIVES).invitation(0, strategy.getObjectives().getLast()));
    }

    @Test
    void aHoleIsFilledWithAnActivity() {
        CoverageTable table = table(Side.QUARTERS);
        Plans.carryOut(table.add(1, 3, strategy.getObjectives().getLast()));
        Activity added = strategy.getObjectives().getLast().getActivities().getFirst();
        assertEquals("Farmers", added.getGroups().getFirst().getName());
        assertEquals("2027-Q2 2027-Q2", added.getFirstQuarter() + " " + added.getLastQuarter());
        assertEquals("Add an activity for Farmers under Objective 2",
                table.invitation(1, strategy.getObjectives().getLast()));
        assertEquals(1, table(Side.QUARTERS).activities(1, 3).size());
    }

    @Test
    void oneSentenceTellsTheWhole() {
        assertEquals("1 of 2 primary groups is engaged by no activity. "
                + "2 times a group meets more activities in one quarter than the limit of 1.", table(Side.OBJECTIVES).summary());
    }

    @Test
    void theStatusTellsTheCellAndWhatToPress() {
        assertEquals("Journalists, Objective 1: 2 activities. Press Enter to open one or to add one.",
                table(Side.OBJECTIVES).status(0, 0));
        assertEquals("Farmers, Q2 2027: no activity. Press Enter to add one.", table(Side.QUARTERS).status(1, 3));
    }

    @Test
    void anObjectiveIsKnownByItsName() {
        strategy.getObjectives().getFirst().setName("Media");
        Board.Head head = table(Side.OBJECTIVES).board().columns().getFirst();
        assertEquals("1  Media", head.text());
        assertEquals("Objective 1, Media\nTo inform.", head.tip());
    }

    private static ActivityBuilder desk(String name) {
        return anActivity(name).engaging("Journalists").running("2026-Q4", "2027-Q1");
    }

    private CoverageTable table(Side side) {
        return CoverageTable.of(Analyses.of(strategy, Plans.TODAY), side);
    }

    private String text(Side side) {
        Board board = table(side).board();
        return Stream.concat(Stream.of(board.columns().stream().map(Board.Head::text).collect(Collectors.joining(" | "))), board.lines().stream()
                .map(line -> line.heading() + ": " + line.slots().stream().map(slot -> slot.text() + " " + slot.look())
                        .collect(Collectors.joining(" | ")))).collect(Collectors.joining("\n"));
    }
}
