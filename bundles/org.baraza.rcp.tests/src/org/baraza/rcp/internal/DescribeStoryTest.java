package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What an activity really does, and its steps for the annex, are written where the activity stands. */
@WithAWindowManager
class DescribeStoryTest extends StoryCase {

    @Test
    void anActivityIsDescribedAndGetsAStepByTheKeyboard() {
        Strategy before = EcoreUtil.copy(user.session().strategy());
        Activity activity = chosen();
        int steps = activity.getSteps().size();

        assertTrue(user.inDialog(() -> user.press("Shift+F2"), dialog -> {
            user.type("Two towns first. ");
            desk.press(dialog, "Add step");
            user.type("Hire a van");
            desk.press(dialog, "Take over");
        }));
        assertTrue(activity.getDescription().startsWith("Two towns first."), activity::getDescription);
        assertEquals(steps + 1, activity.getSteps().size());
        assertEquals("Hire a van", activity.getSteps().getLast().getText());

        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(before, user.session().strategy()));
    }

    @Test
    void enterTakesOverAlsoAfterAStepWasTakenAway() {
        Activity activity = chosen();
        int steps = activity.getSteps().size();

        assertTrue(user.inDialog(() -> user.press("Shift+F2"), dialog -> {
            desk.press(dialog, "Add step");
            user.type("Hire a van");
            desk.press(dialog, "Add step");
            user.type("Load it");
            user.press("Shift+Tab");
            user.press("Space");
            user.press("Enter");
        }));
        assertEquals(steps + 1, activity.getSteps().size());
        assertEquals("Load it", activity.getSteps().getLast().getText());
        desk.takeAllBack();
    }

    /** The last activity, with the cursor on it. */
    private Activity chosen() {
        Activity activity = user.session().strategy().getObjectives().getLast().getActivities().getLast();
        user.goTo(Rooms.WORKPLAN);
        user.turnTo(user.pages().getFirst());
        Navigation.reveal(user.page(), activity, Optional.empty());
        user.settle();
        return activity;
    }
}
