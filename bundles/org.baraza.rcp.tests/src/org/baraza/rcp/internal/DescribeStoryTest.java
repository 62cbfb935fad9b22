package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

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

    @Test
    void theNoteOfAFindingThatAsksForADescriptionOpensIt() {
        Activity activity = chosen();
        user.session().change("Take description away", () -> activity.setDescription(null));
        user.settle();
        assertTrue(user.eventually(() -> user.session().findings().about(activity).stream()
                .anyMatch(finding -> finding.checkId().equals("activities.specific"))));
        user.press("Ctrl+1");

        assertTrue(user.inDialog(() -> user.click(offered("Describe…")), dialog -> {
            user.type("Two towns first.");
            desk.press(dialog, "Take over");
        }));
        assertEquals("Two towns first.", activity.getDescription());
        desk.takeAllBack();
    }

    /** It could only be waived. */
    @Test
    void theNoteOfAFindingThatAsksForReportsLeadsToTheRound() {
        Activity activity = user.session().strategy().getObjectives().getFirst().getActivities().getFirst();
        user.goTo(Rooms.WORKPLAN);
        user.turnTo(user.pages().getFirst());
        user.session().change("Take reports away", () -> activity.getReports().clear());
        user.settle();
        Navigation.reveal(user.page(), activity, Optional.of(StrategyPackage.Literals.ACTIVITY__REPORTS));
        assertTrue(user.eventually(() -> user.session().findings().about(activity).stream()
                .anyMatch(finding -> finding.feature().filter(StrategyPackage.Literals.ACTIVITY__REPORTS::equals).isPresent())));
        user.press("Ctrl+1");
        user.click(offered("Enter reports"));
        assertTrue(user.eventually(() -> user.page().getActivePart().getSite().getId().equals(Rooms.MONITORING)));
        desk.takeAllBack();
    }

    /** The time frame, where the cursor went, takes no evaluation. */
    @Test
    void theNoteOfAFindingThatAsksForEvaluationsLeadsToTheLatestThatIsMissing() {
        user.session().setAsOf(LocalDate.of(2026, 10, 31)); // no report is missing then
        Activity activity = user.session().strategy().getObjectives().getFirst().getActivities().getFirst();
        user.goTo(Rooms.WORKPLAN);
        user.turnTo(user.pages().getFirst());
        user.session().change("Take evaluations away", () -> activity.getEvaluations().clear());
        user.settle();
        Navigation.reveal(user.page(), activity, Optional.of(StrategyPackage.Literals.ACTIVITY__EVALUATIONS));
        assertTrue(user.eventually(() -> user.session().findings().about(activity).stream()
                .anyMatch(finding -> finding.feature().filter(StrategyPackage.Literals.ACTIVITY__EVALUATIONS::equals).isPresent())));
        user.press("Ctrl+1");
        user.click(offered("Enter evaluations"));
        assertTrue(user.eventually(() -> user.shell().getDisplay().getFocusControl() instanceof Button begin
                && begin.getText().equals("Evaluate")));
        user.press("Space");
        user.settle();
        assertEquals(YearQuarter.of(2026, 3), activity.getEvaluations().getFirst().getQuarter());
        assertTrue(desk.focus().startsWith("Best practice used"), desk::focus);
        desk.takeAllBack();
        user.session().followToday();
    }

    /** The command of a note that is open. */
    private Control offered(String words) {
        return Stream.of(user.shell().getDisplay().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> Widgets.visible(shell, Canvas.class))
                .filter(link -> Voice.nameOf(link).filter(words::equals).isPresent()).findFirst().orElseThrow();
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
