package org.baraza.ui.workplan.internal.model.budget;

import static org.baraza.ui.workplan.internal.model.Plans.carryOut;
import static org.baraza.ui.workplan.internal.model.Plans.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.PlanYears;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.FundingLine;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.Plans;
import org.baraza.ui.workplan.internal.model.budget.CostEntry.Grant;
import org.baraza.ui.workplan.internal.model.budget.CostEntry.Revision;
import org.junit.jupiter.api.Test;

class CostFormTest {

    private final Strategy strategy = Plans.twoObjectives().build();
    private final Activity training = strategy.getObjectives().getFirst().getActivities().getFirst();

    @Test
    void aCostIsRevisedSpentAndFundedInOneStep() {
        carryOut(form(1).edit(new CostEntry("11,000", "10,600",
                List.of(new Revision("20/01/2026", "12,300.50", "Fuel and printing"), Revision.EMPTY),
                List.of(new Grant(Optional.empty(), "Treasury", "9,000", true), Grant.EMPTY))));
        assertEquals(new CostEntry("11,000", "10,600",
                List.of(new Revision("20/01/2026", "12,300.50", "Fuel and printing")),
                List.of(new Grant(Optional.of(training.getFunding().getFirst()), "Treasury", "9,000", true))),
                form(1).entry());
    }

    @Test
    void revisionsAreStoredByTheirDaysAndTheListTellsTheOneThatHolds() {
        carryOut(form(1).edit(new CostEntry("11,000", "", List.of(new Revision("20/02/2026", "12,000", "Rents"),
                new Revision("20/01/2026", "11,500", "Fuel")), List.of())));
        assertEquals(List.of("11,500", "12,000"), form(1).entry().revisions().stream().map(Revision::amount).toList());
        training.getCosts().getFirst().getRevisions().move(0, 1);
        assertEquals("20/02/2026 Rents (2 revisions)", CostLine.of(Analyses.of(strategy, Plans.TODAY),
                List.of(new CostAt(training, PlanYears.of(strategy).getFirst()))).getFirst().texts().getLast());
        assertEquals("Planned: 11,000\nRevised: 12,000 on 20/02/2026. Rents",
                Plans.model(strategy).tip(0, 4));
    }

    @Test
    void fundingThatStaysKeepsItsIdentity() {
        carryOut(form(1).edit(new CostEntry("1", "", List.of(),
                List.of(new Grant(Optional.empty(), "Donor", "5", false)))));
        FundingLine line = training.getFunding().getFirst();
        carryOut(form(1).edit(new CostEntry("1", "", List.of(),
                List.of(new Grant(Optional.of(line), "Donor", "6", true)))));
        assertSame(line, training.getFunding().getFirst());
        carryOut(form(1).edit(new CostEntry("1", "", List.of(), List.of())));
        assertTrue(training.getFunding().isEmpty());
    }

    @Test
    void aYearOfWhichNothingIsKnownGoes() {
        carryOut(form(1).edit(new CostEntry("", "", List.of(), List.of())));
        assertEquals(List.of(2, 3), training.getCosts().stream().map(cost -> cost.getYear()).toList());
    }

    @Test
    void whatCanNotBeReadIsAnswered() {
        CostEntry entry = form(1).entry();
        assertInstanceOf(Edit.Unchanged.class, form(1).edit(entry));
        assertEquals("“much” is no amount. Type a number such as 8,000.",
                refusal(form(1).edit(new CostEntry("much", "", List.of(), List.of()))));
        assertEquals("“soon” is no day. Type one such as 15/11/2026.", refusal(form(1).edit(
                new CostEntry("1", "", List.of(new Revision("soon", "2", "")), List.of()))));
        assertEquals("“” is no amount. Type a number such as 8,000.", refusal(form(1).edit(
                new CostEntry("1", "", List.of(new Revision("20/01/2026", "", "Fuel")), List.of()))));
        assertEquals("A cost is zero or more. Type it without a minus.",
                refusal(form(1).edit(new CostEntry("-1", "", List.of(), List.of()))));
    }

    private CostForm form(int year) {
        return new CostForm(new CostAt(training, PlanYears.of(strategy).get(year - 1)), Optional.of("USD"),
                Plans.TODAY);
    }
}
