package org.baraza.ui.workplan.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.baraza.ui.workplan.internal.model.Plans.carryOut;
import static org.baraza.ui.workplan.internal.model.Plans.column;
import static org.baraza.ui.workplan.internal.model.Plans.edits;
import static org.baraza.ui.workplan.internal.model.Plans.line;
import static org.baraza.ui.workplan.internal.model.Plans.model;
import static org.baraza.ui.workplan.internal.model.Plans.refusal;
import static org.baraza.ui.workplan.internal.model.Plans.twoObjectives;
import static org.baraza.ui.workplan.internal.model.Plans.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkplanEditsTest {

    private static final int Y2025 = 4;
    private static final int Y2027 = 6;

    private final Strategy strategy = twoObjectives().build();
    private final int means = column(model(strategy), Kind.MEANS);
    private final int groups = column(model(strategy), Kind.GROUPS);
    private final int lead = column(model(strategy), Kind.LEAD);
    private final int impact = column(model(strategy), Kind.IMPACT);
    private final int time = column(model(strategy), Kind.TIME);

    @Test
    void aRowIsFilledInAsItIsTyped() {
        type(strategy, 2, means, " Help desk for requests ");
        type(strategy, 2, groups, "researchers and students, Journalists");
        type(strategy, 2, lead, "central bank of tamasi");
        type(strategy, 2, Y2025, "9,000");
        type(strategy, 2, impact, "Answered in ten days");
        type(strategy, 2, time, "q1 2025 - 2025 Q4");
        assertEquals("2 To answer within ten days. | 2.1 Help desk for requests |"
                + " Researchers and students, Journalists | CBT | 9,000 |  |  | 9,000 | Answered in ten days |"
                + " Q1 2025 – Q4 2025", line(model(strategy), 2));
    }

    @Test
    void nothingTypedTakesAway() {
        type(strategy, 0, groups, "");
        type(strategy, 0, lead, "");
        type(strategy, 0, Y2027, "");
        type(strategy, 0, time, "");
        assertEquals("1 To halve the misuse of figures. | 1.1 Media training | no group | no lead | 11,000 | – |  |"
                + " 11,000 | 90 people Journalists trained | no time frame", line(model(strategy), 0));
    }

    /** Choosing, or pasting, dropped one of them. */
    @Test
    void groupsOfOneNameAreAllEngaged() {
        List<StakeholderGroup> both = List.of(group("Students"), group("Students"));
        strategy.getStakeholders().addAll(both);
        Activity activity = strategy.getObjectives().getLast().getActivities().getFirst();
        type(strategy, 2, groups, "Students, Students");
        assertEquals(both, activity.getGroups());
        assertInstanceOf(Edit.Unchanged.class, edits(strategy).engage(2, both));
        carryOut(edits(strategy).engage(2, both.reversed().subList(0, 1)));
        assertEquals(List.of(both.getLast()), activity.getGroups());
        assertInstanceOf(Edit.Unchanged.class, edits(strategy).type(2, groups, "students"));
    }

    /** It went behind all others, which was one more change in the history. */
    @Test
    void aGroupWithoutANameStaysWhereItIs() {
        Activity activity = strategy.getObjectives().getFirst().getActivities().getFirst();
        strategy.getStakeholders().add(group(null));
        activity.getGroups().addFirst(strategy.getStakeholders().getLast());
        assertInstanceOf(Edit.Unchanged.class, edits(strategy).type(0, groups, "journalists"));
        type(strategy, 0, groups, "Journalists, Researchers");
        assertEquals(Arrays.asList(null, "Journalists", "Researchers"),
                activity.getGroups().stream().map(StakeholderGroup::getName).toList());
    }

    /** Choosing it took the lead away. */
    @Test
    void nobodyIsOfferedAnAgencyWithoutAName() {
        strategy.getAgencies().add(StrategyFactory.eINSTANCE.createAgency());
        strategy.getObjectives().getLast().getActivities().getFirst().setLead(strategy.getAgencies().getLast());
        assertEquals(List.of("ST", "CBT"), LeadChoice.in(strategy).stream().map(LeadChoice::label).toList());
    }

    private static StakeholderGroup group(String name) {
        StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
        group.setName(name);
        return group;
    }

    @Test
    void aYearKeepsWhatWasSpentWhenItsCostIsTakenAway() {
        type(strategy, 0, Y2025, "");
        Activity activity = strategy.getObjectives().get(0).getActivities().get(0);
        assertEquals(3, activity.getCosts().size());
        assertEquals("10600", activity.getCosts().get(0).getSpent().toPlainString());
    }

    @Test
    void aCostThatWasRevisedIsTakenAwayAndPlannedAnewToo() {
        Strategy revised = aStrategy().running("2025-Q1", "2027-Q4").with(anObjective("To answer within ten days.")
                .with(anActivity("Help desk").running("2025-Q1", "2025-Q4").costing(7000)
                        .revising(1, "2026-01-20", 9000, "Yearly review"))).build();
        type(revised, 0, Y2025, "");
        assertEquals("not costed", model(revised).cell(0, Y2025).text());
        assertEquals("", model(revised).cell(0, column(model(revised), Kind.TOTAL)).text());
        type(revised, 0, Y2025, "9,000");
        assertEquals("9000", revised.getObjectives().getFirst().getActivities().getFirst().getCosts().getFirst()
                .getPlanned().toPlainString());
    }

    @Test
    void yearsOfCostStayInOrder() {
        type(strategy, 1, Y2027, "1");
        type(strategy, 1, Y2025, "2");
        assertEquals(List.of(1, 2, 3), strategy.getObjectives().get(0).getActivities().get(1).getCosts().stream()
                .map(cost -> cost.getYear()).toList());
    }

    @Test
    void typingTheSameChangesNothing() {
        for (int column = 0; column < model(strategy).columns().size(); column++) {
            assertInstanceOf(Edit.Unchanged.class,
                    edits(strategy).type(0, column, model(strategy).cell(0, column).editText()));
        }
        assertInstanceOf(Edit.Unchanged.class, edits(strategy).type(0, Y2025, "11000.00"));
    }

    @Test
    void aNewUnitStaysInTheAgencyThatLeads() {
        type(strategy, 0, lead, "Press office");
        assertEquals("Press office", model(strategy).cell(0, lead).text());
        assertEquals("Press office, ST", model(strategy).cell(0, lead).editText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 |       | An activity needs a name. To remove it, leave the cell with Esc and press Ctrl+Delete.",
        "2 | Farmers, Journalists | “Farmers” is no group of this strategy. Choose from the list, or add the group in"
                + " Stakeholders.",
        "4 | eight | “eight” is no amount. Type a number such as 8,000, or nothing if the cost is not known yet.",
        "4 | -1    | A cost is zero or more. Type it without a minus.",
        "8 |       | This indicator holds figures, so it keeps a name. It is removed in Monitoring.",
        "9 | soon  | “soon” is no time frame. Type the first and the last quarter, such as Q1 2025 – Q4 2027.",
        "9 | Q1 2027 – Q3 2026 | The last quarter, Q3 2026, comes before the first, Q1 2027. Type the earlier one"
                + " first.",
    })
    void whatCanNotBeTakenOverIsAnsweredAndChangesNothing(int column, String typed, String sentence) {
        String before = line(model(strategy), 0);
        assertEquals(sentence, refusal(edits(strategy).type(0, column, typed == null ? "" : typed)));
        assertEquals(before, line(model(strategy), 0));
    }

    @Test
    void aNameTypedIntoTheEmptyRowAddsAnActivity() {
        type(strategy, 3, means, "Feedback page");
        assertTrue(line(model(strategy), 3).startsWith("2 To answer within ten days. | 2.2 Feedback page | no group"));
        assertEquals(5, model(strategy).rows().size());
    }

    @Test
    void anAddedActivityStandsBelowTheSelectedOneAndIsSelected() {
        Edit.Change add = (Edit.Change) edits(strategy).add(0, means);
        add.body().run();
        assertTrue(line(model(strategy), 1).contains("1.2 New activity"));
        assertEquals(1, model(strategy).rowOf(add.select().orElseThrow()).orElseThrow());
    }

    @Test
    void anActivityAddedOnAnObjectiveIsItsLast() {
        Edit.Change add = (Edit.Change) edits(strategy).add(0, column(model(strategy), Kind.OBJECTIVE));
        add.body().run();
        assertTrue(line(model(strategy), 2).contains("1.3 New activity"));
        assertEquals(2, model(strategy).rowOf(add.select().orElseThrow()).orElseThrow());
    }

    @Test
    void aDeletedActivityHandsTheSelectionOn() {
        Edit.Change first = (Edit.Change) edits(strategy).delete(List.of(0));
        first.body().run();
        assertTrue(line(model(strategy), 0).contains("1.1 Story desk"));
        assertEquals(0, model(strategy).rowOf(first.select().orElseThrow()).orElseThrow());
        Edit.Change only = (Edit.Change) edits(strategy).delete(List.of(0));
        only.body().run();
        assertEquals(strategy.getObjectives().get(0), only.select().orElseThrow());
        assertInstanceOf(Row.Inviting.class, model(strategy).rows().get(0));
        assertInstanceOf(Edit.Unchanged.class, edits(strategy).delete(List.of(0)));
    }

    @Test
    void activitiesMoveWithinAndBetweenObjectives() {
        carryOut(edits(strategy).move(List.of(0), true));
        assertTrue(line(model(strategy), 1).contains("1.2 Media training"));
        carryOut(edits(strategy).move(List.of(1), true));
        assertTrue(line(model(strategy), 1).contains("2.1 Media training"));
        carryOut(edits(strategy).move(List.of(1), false));
        assertTrue(line(model(strategy), 1).contains("1.2 Media training"));
        assertInstanceOf(Edit.Unchanged.class, edits(strategy).move(List.of(0), false));
        assertInstanceOf(Edit.Unchanged.class, edits(strategy).move(List.of(2), true));
    }

    @Test
    void selectedActivitiesAreDeletedDuplicatedAndMovedTogether() {
        Edit.Change doubled = (Edit.Change) edits(strategy).duplicate(List.of(0, 1));
        assertEquals("Duplicate 2 activities", doubled.label());
        doubled.body().run();
        assertEquals("Media training, Story desk, Media training, Story desk | Help desk", names());
        carryOut(edits(strategy).move(List.of(2, 3), false));
        assertEquals("Media training, Media training, Story desk, Story desk | Help desk", names());
        carryOut(edits(strategy).move(List.of(2, 3), true));
        assertEquals("Media training, Media training | Story desk, Story desk, Help desk", names());
        assertEquals("Select activities of one objective to move them together.",
                refusal(edits(strategy).move(List.of(1, 2), true)));
        carryOut(edits(strategy).moveTo(List.of(2, 3), 4));
        assertEquals("Media training, Media training | Help desk, Story desk, Story desk", names());
        carryOut(edits(strategy).moveTo(List.of(3, 4), 0));
        assertEquals("Story desk, Story desk, Media training, Media training | Help desk", names());
        Edit.Change gone = (Edit.Change) edits(strategy).delete(List.of(1, 2));
        assertEquals("Delete 2 activities", gone.label());
        gone.body().run();
        assertEquals("Story desk, Media training | Help desk", names());
        assertEquals("Media training", ((Activity) gone.select().orElseThrow()).getName());
    }

    private String names() {
        return strategy.getObjectives().stream().map(objective -> objective.getActivities().stream().map(Activity::getName)
                .collect(Collectors.joining(", "))).collect(Collectors.joining(" | "));
    }

    /** All of them or none: what belongs together stays so. */
    @Test
    void timeFramesOfSelectedActivitiesMoveTogether() {
        assertEquals("Q1 2026 – Q4 2027 can not move further: it would leave the plan or end before it begins.",
                refusal(edits(strategy).shift(List.of(0, 1), 1, 1)));
        carryOut(edits(strategy).shift(List.of(0, 1), -1, -1));
        assertEquals("Q1 2025 – Q1 2027", model(strategy).cell(0, time).text());
        assertEquals("Q4 2025 – Q3 2027", model(strategy).cell(1, time).text());
    }

    @Test
    void timeFramesMoveByQuarters() {
        carryOut(edits(strategy).shift(List.of(0), 1, 1));
        assertEquals("Q3 2025 – Q3 2027", model(strategy).cell(0, time).text());
        carryOut(edits(strategy).shift(List.of(0), 0, 1));
        assertEquals("Q3 2025 – Q4 2027", model(strategy).cell(0, time).text());
        assertEquals("Q3 2025 – Q4 2027 can not move further: it would leave the plan or end before it begins.",
                refusal(edits(strategy).shift(List.of(0), 1, 1)));
        carryOut(edits(strategy).shift(List.of(2), 1, 1));
        assertEquals("Q1 2025 – Q4 2027", model(strategy).cell(2, time).text());
    }
}
