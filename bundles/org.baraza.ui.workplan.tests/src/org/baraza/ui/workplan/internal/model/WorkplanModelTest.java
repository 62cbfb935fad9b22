package org.baraza.ui.workplan.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anObjective;
import static org.baraza.ui.workplan.internal.model.Plans.column;
import static org.baraza.ui.workplan.internal.model.Plans.line;
import static org.baraza.ui.workplan.internal.model.Plans.model;
import static org.baraza.ui.workplan.internal.model.Plans.twoObjectives;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.model.strategy.YearCost;
import org.baraza.ui.workplan.internal.model.Cell.Tone;
import org.junit.jupiter.api.Test;

class WorkplanModelTest {

    private final WorkplanModel model = model(twoObjectives().build());

    /** Costs typed there vanished without a word. */
    @Test
    void aRowToBeNamedSaysThatItsNameComesFirst() {
        int cost = column(model, Column.Kind.COST);
        assertEquals("Name the activity first: type its name in the column Means of engagement, then fill in its row.",
                model.refusal(3, cost).orElseThrow().sentence());
        assertTrue(model.refusal(3, column(model, Column.Kind.MEANS)).isEmpty());
        assertTrue(model.refusal(0, cost).isEmpty());
    }

    @Test
    void columnsAreThoseOfTheGuidelinesWithACostPerYear() {
        assertEquals(List.of("Strategy objective", "Means of engagement", "Key stakeholders engaged", "Lead", "2025",
                "2026", "2027", "Total", "Impact measurement", "Time frame"),
                model.columns().stream().map(model::heading).toList());
        assertEquals("Cost, USD", model.costHeading());
    }

    @Test
    void yearsThatAreNotCalendarYearsSayBoth() {
        WorkplanModel offset = model(twoObjectives().running("2025-Q3", "2027-Q2").build());
        assertEquals(List.of("2025/26", "2026/27"),
                offset.columns().stream().filter(c -> c.year().isPresent()).map(offset::heading).toList());
    }

    @Test
    void activitiesStandUnderTheirObjectives() {
        assertEquals("1 To halve the misuse of figures. | 1.1 Media training | Journalists | ST | 11,000 | – | 11,500"
                + " | 22,500 | 90 people Journalists trained | Q2 2025 – Q2 2027", line(model, 0));
        assertEquals("1 To halve the misuse of figures. | 1.2 Story desk | Journalists, Researchers | CBT |  |"
                + " 5,600.50 | not costed | 5,600.50 | no target | Q1 2026 – Q4 2027", line(model, 1));
        assertEquals("2 To answer within ten days. | 2.1 Help desk | no group | no lead |  |  |  |  | no target |"
                + " no time frame", line(model, 2));
        assertEquals("2 To answer within ten days. | Type a name to add an activity |  |  |  |  |  |  |  | ",
                line(model, 3));
        assertEquals(4, model.rows().size());
    }

    @Test
    void theObjectiveSpansItsRows() {
        assertEquals(0, model.firstRowOf(1));
        assertEquals(2, model.rowsUnder(1));
        assertEquals(2, model.firstRowOf(3));
        assertEquals(2, model.rowsUnder(3));
    }

    @Test
    void absentAndZeroAreNotTheSame() {
        assertEquals(Tone.PLAIN, model.cell(0, 5).tone());
        assertEquals(Tone.MISSING, model.cell(1, 6).tone());
        assertEquals("0", model.cell(0, 5).editText());
        assertEquals("", model.cell(1, 6).editText());
    }

    @Test
    void aYearInWhichNothingRunsIsEmpty() {
        assertEquals(Cell.EMPTY.text(), model.cell(1, 4).text());
    }

    @Test
    void whatIsSaidOfCostsLeadsToTheFirstYearThatLacksOne() {
        Activity desk = model.strategy().getObjectives().getFirst().getActivities().get(1);
        assertEquals(Optional.of(6), model.columnOf(1, desk, StrategyPackage.Literals.ACTIVITY__COSTS));
        YearCost given = desk.getCosts().getFirst();
        assertEquals(Optional.of(5), model.columnOf(1, given, StrategyPackage.Literals.YEAR_COST__PLANNED));
        assertEquals(Optional.of(2), model.columnOf(1, desk, StrategyPackage.Literals.ACTIVITY__GROUPS));
    }

    @Test
    void theProgramsLanguageWritesNumbersAndWords() {
        WorkplanModel french = model(twoObjectives().inLanguage("en").build(), Locale.FRENCH);
        assertEquals("Moyens d’engagement", french.heading(french.columns().get(1)));
        assertEquals("11 000", french.cell(0, 4).text().replaceAll("\\h", " "));
        assertEquals("non chiffré", french.cell(1, 6).text());
        assertEquals("T2 2025 – T2 2027", french.cell(0, 9).text());
    }

    @Test
    void everyObjectiveWithoutActivitiesInvitesOne() {
        WorkplanModel bare = model(aStrategy().with(anObjective("To begin.")).with(anObjective("To end.")).build());
        assertEquals(2, bare.rows().size());
        assertTrue(bare.isEditable(0, 1));
        assertFalse(bare.isEditable(0, 2));
    }

    @Test
    void aPlanWithoutObjectivesHasNoRows() {
        assertTrue(model(aStrategy().build()).rows().isEmpty());
    }

    @Test
    void elementsAreFoundInTheirRows() {
        assertEquals(Optional.of(1), model.rowOf(model.strategy().getObjectives().get(0).getActivities().get(1)));
        assertEquals(Optional.of(2), model.rowOf(model.strategy().getObjectives().get(1)));
        assertEquals(Optional.empty(), model.rowOf(model.strategy().getStakeholders().get(0)));
    }

    @Test
    void tipsTellWhereAFigureComesFrom() {
        assertEquals("Planned: 11,000\nSpent: 10,600", model.tip(0, 4));
        assertEquals("Statistics Tamasi", model.tip(0, 3));
    }

    @Test
    void theStatusLineSaysWhereOneIsAndWhatToPress() {
        assertEquals("Activity 1.1, Key stakeholders engaged. Press F2 to edit.", model.status(0, 2));
        assertEquals("Activity 1.1, Cost, USD 2025. Press F2 to edit.", model.status(0, 4));
        assertEquals("Activity 1.1, Total", model.status(0, 7));
    }
}
