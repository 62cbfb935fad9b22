package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.swt.custom.StyledText;
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

    @Test
    void aWizardHasItsHelp() {
        assertTrue(user.inDialog(this::begin, dialog -> {
            user.press("F1");
            assertTrue(user.eventually(() -> shown().anyMatch(text -> text.startsWith("From nothing to a first strategy"))));
        }));
    }

    private void begin() {
        try {
            workbench.run("org.baraza.rcp.new");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> shown() {
        return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> Widgets.visible(shell, StyledText.class)).map(StyledText::getText);
    }
}
