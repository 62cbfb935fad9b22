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
        carryOut(form.edit(new MeansEntry(" Three days in two towns. ", "Needs a van.",
                List.of(step("Hire a trainer", "A. Maro", "01/03/2026"), StepEntry.EMPTY), GOES_ON)));
        assertEquals("Three days in two towns.", training.getDescription());
        assertEquals("Needs a van.", training.getRisk());
        assertEquals(1, training.getSteps().size());
        assertEquals(LocalDate.of(2026, 3, 1), training.getSteps().getFirst().getDue());
        assertEquals(new MeansEntry("Three days in two towns.", "Needs a van.",
                List.of(new StepEntry(Optional.of(training.getSteps().getFirst()), "Hire a trainer", "A. Maro", "01/03/2026",
                        false)), GOES_ON), form.entry());
    }

    @Test
    void aStepThatStaysKeepsItsIdentity() {
        carryOut(form.edit(new MeansEntry("", "", List.of(step("Hire", "", ""), step("Invite", "", "")), GOES_ON)));
        Step invite = training.getSteps().getLast();
        carryOut(form.edit(new MeansEntry("", "", List.of(
                new StepEntry(Optional.of(invite), "Invite thirty", "", "", true)), GOES_ON)));
        assertEquals(1, training.getSteps().size());
        assertSame(invite, training.getSteps().getFirst());
        assertTrue(invite.isDone());
    }

    @Test
    void anActivityIsSuspendedAndGoesOn() {
        DecisionEntry rest = new DecisionEntry(Optional.of(DecisionKind.SUSPENDED), "15/11/2026", "No trainer");
        carryOut(form.edit(new MeansEntry("", "", List.of(), rest)));
        assertEquals(rest, form.entry().decision());
        carryOut(form.edit(new MeansEntry("", "", List.of(), GOES_ON)));
        assertNull(training.getDecision());
    }

    @Test
    void whatCanNotBeReadIsAnswered() {
        assertInstanceOf(Edit.Unchanged.class, form.edit(form.entry()));
        assertEquals("“soon” is no day. Type one such as 15/11/2026.",
                refusal(form.edit(new MeansEntry("", "", List.of(step("Hire", "", "soon")), GOES_ON))));
        assertEquals("A decision needs a reason.", refusal(form.edit(new MeansEntry("", "", List.of(),
                new DecisionEntry(Optional.of(DecisionKind.CANCELLED), "15/11/2026", " ")))));
    }

    private static StepEntry step(String text, String owner, String due) {
        return new StepEntry(Optional.empty(), text, owner, due, false);
    }
}
