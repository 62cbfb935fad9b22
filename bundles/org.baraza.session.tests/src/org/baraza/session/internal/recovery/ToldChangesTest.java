package org.baraza.session.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.Session;
import org.baraza.session.recovery.KeptCopy;
import org.junit.jupiter.api.Test;

/** What is told of the changes in unsaved work. */
class ToldChangesTest extends RecoveryCase {

    @Test
    void saysWhatWasUndoneSinceTheSave() throws Exception {
        Session session = saved();
        retitle(session, "First");
        retitle(session, "Second");
        session.save();
        KeptCopy copy = crashing().follow(session);
        session.undo();
        copy.keep();
        assertEquals(List.of("Undone: Second"), only(nextStart()).changes());
        retitle(session, "Third");
        copy.keep();
        assertEquals(List.of("Undone: Second", "Third"), only(nextStart()).changes());
    }

    @Test
    void saysThatAPartOfAChangeWasUndone() throws Exception {
        Session session = saved();
        session.change("Rename", () -> session.strategy().setTitle("Fi"));
        session.change("Rename", () -> session.strategy().setTitle("First"));
        session.save();
        KeptCopy copy = crashing().follow(session);
        session.undo();
        copy.keep();
        assertEquals(List.of("Undone: Rename"), only(nextStart()).changes());
    }

    @Test
    void saysWhatWasTypedOnAfterTheSave() throws Exception {
        Session session = saved();
        session.change("Rename", () -> session.strategy().setTitle("Fi"));
        session.save();
        KeptCopy copy = crashing().follow(session);
        session.change("Rename", () -> session.strategy().setTitle("First"));
        copy.keep();
        assertEquals(List.of("Rename"), only(nextStart()).changes());
    }

    @Test
    void saysWhatWasDoneSinceEvenIfTheHistoryNoLongerReachesBackToTheSave() throws Exception {
        Session session = saved();
        retitle(session, "Saved");
        session.save();
        assertNothingIsUndoneByForgetting(session);
    }

    @Test
    void saysNotThatAnythingWasUndoneWhereTheHistoryKeptOnlyWhatAnEvaluationNames() throws Exception {
        Session session = saved();
        retitle(session, "Named");
        String named = session.strategy().getHistory().getLast().getId();
        session.change("Evaluate", () -> evaluation(session.strategy()).getChanges().add(named));
        session.save();
        assertNothingIsUndoneByForgetting(session);
    }

    /** More changes than a history holds. */
    private void assertNothingIsUndoneByForgetting(Session session) throws Exception {
        KeptCopy copy = crashing().follow(session);
        for (int i = 0; i < 510; i++) {
            retitle(session, "Title " + i);
        }
        copy.keep();
        List<String> changes = only(nextStart()).changes();
        assertEquals("Title 509", changes.getLast());
        assertTrue(changes.stream().noneMatch(change -> change.startsWith("Undone")), changes::toString);
    }

    @Test
    void saysThatContactsOrNotesWereChanged() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        session.change("Erase", () -> session.editablePrivateData().getNotes().clear());
        copy.keep();
        assertEquals(List.of("Contacts and private notes"), only(nextStart()).changes());
    }

    private static Evaluation evaluation(Strategy strategy) {
        Evaluation evaluation = StrategyFactory.eINSTANCE.createEvaluation();
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        activity.getEvaluations().add(evaluation);
        Objective objective = StrategyFactory.eINSTANCE.createObjective();
        objective.getActivities().add(activity);
        strategy.getObjectives().add(objective);
        return evaluation;
    }
}
