package org.baraza.ui.workplan.internal.model.means;

import static org.baraza.ui.workplan.internal.model.Plans.carryOut;
import static org.baraza.ui.workplan.internal.model.Plans.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.Step;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.Plans;
import org.baraza.ui.workplan.internal.model.means.MeansEntry.DecisionEntry;
import org.baraza.ui.workplan.internal.model.means.MeansEntry.StepEntry;
import org.junit.jupiter.api.Test;

class MeansFormTest {

    private static final DecisionEntry GOES_ON = new DecisionEntry(Optional.empty(), "", "");

    private final Activity training = Plans.twoObjectives().build().getObjectives().getFirst().getActivities().getFirst();
    private final MeansForm form = new MeansForm(training, Plans.TODAY);

    @Test
    void anActivityIsDescribedWithItsStepsInOneStep() {
        carryOut(form.edit(form.entry(), new MeansEntry(" Three days in two towns. ", "Needs a van.", List.of(),
                List.of(step("Hire a trainer", "A. Maro", "01/03/2026"), StepEntry.EMPTY), GOES_ON)));
        assertEquals("Three days in two towns.", training.getDescription());
        assertEquals("Needs a van.", training.getRisk());
        assertEquals(1, training.getSteps().size());
        assertEquals(LocalDate.of(2026, 3, 1), training.getSteps().getFirst().getDue());
        assertEquals(new MeansEntry("Three days in two towns.", "Needs a van.", List.of(),
                List.of(new StepEntry(Optional.of(training.getSteps().getFirst()), "Hire a trainer", "A. Maro", "01/03/2026",
                        false)), GOES_ON), form.entry());
    }

    @Test
    void aStepThatStaysKeepsItsIdentity() {
        carryOut(form.edit(form.entry(), new MeansEntry("", "", List.of(), List.of(step("Hire", "", ""), step("Invite", "", "")), GOES_ON)));
        Step invite = training.getSteps().getLast();
        carryOut(form.edit(form.entry(), new MeansEntry("", "", List.of(), List.of(
                new StepEntry(Optional.of(invite), "Invite thirty", "", "", true)), GOES_ON)));
        assertEquals(1, training.getSteps().size());
        assertSame(invite, training.getSteps().getFirst());
        assertTrue(invite.isDone());
    }

    @Test
    void anActivityIsSuspendedAndGoesOn() {
        DecisionEntry rest = new DecisionEntry(Optional.of(DecisionKind.SUSPENDED), "15/11/2026", "No trainer");
        carryOut(form.edit(form.entry(), new MeansEntry("", "", List.of(), List.of(), rest)));
        assertEquals(rest, form.entry().decision());
        carryOut(form.edit(form.entry(), new MeansEntry("", "", List.of(), List.of(), GOES_ON)));
        assertNull(training.getDecision());
    }

    @Test
    void theStagesThatItServesAreWrittenAndGivenBackToItsTactic() {
        carryOut(form.edit(form.entry(), new MeansEntry("", "", List.of("7.2", "7.4"), List.of(), GOES_ON)));
        assertEquals(List.of("7.2", "7.4"), training.getSubprocesses());
        assertEquals(List.of("7.2", "7.4"), form.entry().stages());
        carryOut(form.edit(form.entry(), new MeansEntry("", "", List.of(), List.of(), GOES_ON)));
        assertEquals(List.of(), training.getSubprocesses());
    }

    @Test
    void aDecisionWithoutADayIsOfToday() {
        carryOut(form.edit(form.entry(), new MeansEntry("", "", List.of(), List.of(),
                new DecisionEntry(Optional.of(DecisionKind.CANCELLED), " ", "No trainer"))));
        assertEquals(Plans.TODAY, training.getDecision().getDate());
    }

    @Test
    void onlyWhatWasTypedIsWritten() {
        training.setDescription("Two days.\nTwo towns.");
        training.setDecision(StrategyFactory.eINSTANCE.createDecision());
        training.getDecision().setKind(DecisionKind.SUSPENDED);
        MeansEntry shown = new MeansEntry("Two days.\r\nTwo towns.", "", List.of(), List.of(), form.entry().decision());
        assertInstanceOf(Edit.Unchanged.class, form.edit(shown, shown));
        carryOut(form.edit(shown, new MeansEntry(shown.description(), "Needs a van.", List.of(), List.of(), shown.decision())));
        assertEquals("Two days.\nTwo towns.", training.getDescription());
        assertEquals("Needs a van.", training.getRisk());
        assertNull(training.getDecision().getDate());
    }

    @Test
    void whatCanNotBeReadIsAnswered() {
        assertInstanceOf(Edit.Unchanged.class, form.edit(form.entry(), form.entry()));
        assertEquals("“soon” is no day. Type one such as 15/11/2026.",
                refusal(form.edit(form.entry(), new MeansEntry("", "", List.of(), List.of(step("Hire", "", "soon")), GOES_ON))));
        assertEquals("A decision needs a reason.", refusal(form.edit(form.entry(), new MeansEntry("", "", List.of(), List.of(),
                new DecisionEntry(Optional.of(DecisionKind.CANCELLED), "15/11/2026", " ")))));
    }

    private static StepEntry step(String text, String owner, String due) {
        return new StepEntry(Optional.empty(), text, owner, due, false);
    }
}
