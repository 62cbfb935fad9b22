package org.baraza.ui.workplan.internal.model;

import static org.baraza.ui.workplan.internal.model.Plans.model;
import static org.baraza.ui.workplan.internal.model.Plans.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.baraza.model.strategy.Strategy;
import org.baraza.ui.Cells;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.block.Area;
import org.baraza.ui.workplan.internal.model.block.Blocks;
import org.baraza.ui.workplan.internal.model.block.Pasted;
import org.junit.jupiter.api.Test;

/** The plan of two objectives, sorted, grouped, folded and with columns put away. */
class ArrangementTest {

    private final Strategy strategy = Plans.twoObjectives().build();

    @Test
    void aColumnSortsUpThenDownThenNoMore() {
        Column total = Column.of(Kind.TOTAL);
        Optional<Sort> up = Sort.next(Optional.empty(), total);
        Optional<Sort> down = Sort.next(up, total);
        assertEquals(List.of("Story desk", "Media training", "Help desk"), names(Arrangement.PLAN.sorted(up)));
        assertEquals(List.of("Media training", "Story desk", "Help desk"), names(Arrangement.PLAN.sorted(down)));
        assertEquals(Optional.empty(), Sort.next(down, total));
        assertEquals(Optional.of(new Sort(Column.of(Kind.LEAD), false)), Sort.next(down, Column.of(Kind.LEAD)));
    }

    @Test
    void whatIsAbsentComesLastEitherWay() {
        for (Kind kind : List.of(Kind.LEAD, Kind.TIME, Kind.IMPACT, Kind.TOTAL)) {
            for (boolean descending : List.of(false, true)) {
                assertEquals("Help desk", names(sortedBy(kind, descending)).getLast(), kind + " " + descending);
            }
        }
    }

    @Test
    void everyColumnSorts() {
        model(strategy).columns().forEach(column -> assertEquals(3,
                names(Arrangement.PLAN.sorted(Optional.of(new Sort(column, true)))).size()));
    }

    @Test
    void anObjectiveSpansItsActivitiesInPlanOrderOnly() {
        assertEquals(2, model(strategy).rowsUnder(0));
        assertEquals(1, model(strategy, sortedBy(Kind.MEANS, false)).rowsUnder(0));
        assertEquals(1, model(strategy, Arrangement.PLAN.filtered(PlanFilter.of("desk"))).rowsUnder(0));
    }

    @Test
    void groupsHaveHeadsWithTheirSums() {
        WorkplanModel byAgency = model(strategy, Arrangement.PLAN.grouped(Grouping.AGENCY));
        assertEquals(List.of("Statistics Tamasi", "Media training", "Central Bank of Tamasi", "Story desk",
                "No lead agency", "Help desk"), texts(byAgency));
        int total = Plans.column(byAgency, Kind.TOTAL);
        assertEquals("22,500", byAgency.cell(0, total).text());
        assertEquals("5,600.50", byAgency.cell(2, total).text());
        assertEquals("", byAgency.cell(4, total).text());
        assertFalse(byAgency.isEditable(0, total));
    }

    @Test
    void anActivityStandsUnderEachOfItsStakeholders() {
        WorkplanModel model = model(strategy, Arrangement.PLAN.grouped(Grouping.STAKEHOLDER));
        assertEquals(List.of("Journalists", "Media training", "Story desk", "Researchers", "Story desk",
                "No group engaged", "Help desk"), texts(model));
        assertEquals(3, model.shown());
        assertEquals(Optional.of(4), model.rowLike(model.rows().get(4), 4));
        assertEquals(Optional.of(2), model.rowLike(model.rows().get(4), 0));
    }

    @Test
    void objectivesPurposesAndFundersGroupToo() {
        assertEquals("1  To halve the misuse of figures.",
                texts(model(strategy, Arrangement.PLAN.grouped(Grouping.OBJECTIVE))).getFirst());
        assertEquals("No tactic chosen", texts(model(strategy, Arrangement.PLAN.grouped(Grouping.PURPOSE))).getFirst());
        assertEquals("Source not named", texts(model(strategy, Arrangement.PLAN.grouped(Grouping.FUNDER))).getFirst());
    }

    @Test
    void aFoldedGroupKeepsItsSumsAndItsPlace() {
        Arrangement grouped = Arrangement.PLAN.grouped(Grouping.AGENCY).sorted(sortedBy(Kind.MEANS, true).sort());
        WorkplanModel folded = model(strategy, grouped.toggled("Statistics Tamasi"));
        assertEquals(List.of("Statistics Tamasi", "Central Bank of Tamasi", "Story desk", "No lead agency",
                "Help desk"), texts(folded));
        assertEquals("22,500", folded.cell(0, Plans.column(folded, Kind.TOTAL)).text());
        assertEquals(3, folded.shown());
        assertEquals(grouped, grouped.toggled("Statistics Tamasi").toggled("Statistics Tamasi"));
    }

    @Test
    void columnsThatArePutAwayLeaveSumsAndFootAsTheyAre() {
        WorkplanModel model = model(strategy, Arrangement.PLAN.hiding(Arrangement.HIDEABLE));
        assertEquals(List.of(Kind.OBJECTIVE, Kind.MEANS, Kind.TOTAL),
                model.columns().stream().map(Column::kind).toList());
        assertEquals(model(strategy).budget().lines(), model.budget().lines());
        assertEquals(Set.of(2), Set.copyOf(model.money()));
    }

    @Test
    void rowsAreMovedInPlanOrderOnly() {
        WorkplanEdits edits = new WorkplanEdits(model(strategy, sortedBy(Kind.MEANS, false)));
        assertEquals("Activities are moved in plan order. Choose it under View.", refusal(edits.move(List.of(0), true)));
        assertEquals("Activities are moved in plan order. Choose it under View.", refusal(edits.moveTo(List.of(0), 2)));
    }

    @Test
    void aBlockLeavesHeadsOfGroupsOut() {
        WorkplanModel model = model(strategy, Arrangement.PLAN.grouped(Grouping.AGENCY));
        int year = Plans.column(model, Kind.COST);
        Pasted pasted = new Blocks(model).paste(Cells.read("1\n2\n3"), Area.of(1, year));
        assertEquals(List.of(), pasted.refusals());
        Plans.carryOut(pasted.edit());
        WorkplanModel after = model(strategy);
        assertEquals(List.of("1", "2", "3"), IntStream.range(0, 3).mapToObj(row -> after.cell(row, year).text()).toList());
        assertInstanceOf(Edit.Unchanged.class, new Blocks(model).clear(Area.of(0, year)).edit());
    }

    private Arrangement sortedBy(Kind kind, boolean descending) {
        return Arrangement.PLAN.sorted(Optional.of(new Sort(Column.of(kind), descending)));
    }

    private List<String> names(Arrangement arrangement) {
        return texts(model(strategy, arrangement));
    }

    /** Names of groups and activities, from above. */
    private static List<String> texts(WorkplanModel model) {
        return IntStream.range(0, model.rows().size()).mapToObj(row -> model.rows().get(row) instanceof Row.Head
                ? model.cell(row, 0).text() : model.cell(row, Plans.column(model, Kind.MEANS)).text()).toList();
    }
}
