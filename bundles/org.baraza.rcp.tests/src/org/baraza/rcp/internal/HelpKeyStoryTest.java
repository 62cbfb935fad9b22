package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Rooms;
import org.eclipse.help.HelpSystem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** F1 answers where no room is: on the first page, and in a wizard, which listens for help without having any. */
@WithAWindowManager
class HelpKeyStoryTest extends StoryCase {

    @AfterEach
    void goBackToTheRooms() {
        Optional.ofNullable(user.page().findView("org.baraza.ui.help.view")).ifPresent(user.page()::hideView);
        Fronts.of(workbench.window()).showRooms();
    }

    @Test
    void welcomeHasItsHelp() throws Exception {
        workbench.run("org.baraza.rcp.welcome");
        user.settle();
        user.press("F1");
        assertTrue(user.eventually(() -> shown().anyMatch(text -> text.startsWith("Baraza help"))));
    }

    @Test
    void thePageInFrontHasItsHelp() {
        user.goTo(Rooms.MONITORING);
        user.turnTo("Events");
        user.press("F1");
        assertTrue(user.eventually(() -> shown().anyMatch(text -> text.startsWith("Events"))));
        user.turnTo("Scorecard");
    }

    /** Whoever closed a dialog that a tool opened has the focus on that tool. */
    @Test
    void theToolsHaveTheHelpOfThePageInFront() {
        user.goTo(Rooms.MONITORING);
        user.turnTo("Events");
        Widgets.visible(user.shell(), HeadButton.class).filter(button -> button.getText().equals("Compare")).findFirst()
                .orElseThrow().forceFocus();
        user.press("F1");
        assertTrue(user.eventually(() -> shown().anyMatch(text -> text.startsWith("Events"))));
        user.turnTo("Scorecard");
    }

    @Test
    void everyPageOfEveryRoomHasAHelpOfItsOwn() {
        List<String> told = new ArrayList<>();
        for (String room : List.of(Rooms.STRATEGY, Rooms.STAKEHOLDERS, Rooms.WORKPLAN, Rooms.MONITORING, Rooms.CATALOGUE)) {
            user.goTo(room);
            List<String> pages = user.pages();
            for (String page : pages) {
                user.turnTo(page);
                String context = context();
                assertNotNull(HelpSystem.getContext(context), () -> page + ": there is no help " + context);
                told.add(context);
            }
            user.turnTo(pages.getFirst());
        }
        assertEquals(told.stream().distinct().toList(), told);
    }

    /** What F1 would tell of the page in front. */
    private String context() {
        Control control = Widgets.visible(user.page().getWorkbenchWindow().getShell(), HeadButton.class)
                .filter(HeadButton::isRadio).findFirst().orElseThrow();
        while (control.getData("org.eclipse.ui.help") == null) {
            control = control.getParent();
        }
        return (String) control.getData("org.eclipse.ui.help");
    }

    @Test
    void aWizardHasItsHelp() {
        assertHelp("From nothing to a first strategy", () -> run("org.baraza.rcp.new"));
    }

    /** They would have that of the view at work, if nobody had given them a name. */
    @Test
    void aDialogOfThePlatformHasTheHelpOfWhatItAsks() {
        user.goTo(Rooms.STAKEHOLDERS);
        assertHelp("Import and export", () -> run("org.baraza.rcp.export"));
        user.goTo(Rooms.MONITORING);
        user.turnTo("Events");
        assertHelp("The monthly round", () -> user.choose(this::offerDays, "Another day…"));
        user.turnTo("Scorecard");
    }

    private void offerDays() {
        Widgets.visible(user.shell(), HeadButton.class).filter(button -> button.getText().startsWith("As of"))
                .findFirst().orElseThrow().press();
    }

    private void assertHelp(String title, Runnable opening) {
        assertTrue(user.inDialog(opening, dialog -> {
            user.press("F1");
            assertTrue(user.eventually(() -> shown().anyMatch(text -> text.startsWith(title))), title);
        }), "no dialog opened");
    }

    private void run(String command) {
        try {
            workbench.run(command);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> shown() {
        return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> Widgets.visible(shell, StyledText.class)).map(StyledText::getText);
    }
}
