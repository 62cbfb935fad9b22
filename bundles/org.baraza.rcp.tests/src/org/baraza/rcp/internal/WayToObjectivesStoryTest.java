package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Icons;
import org.baraza.ui.Rooms;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room that has nothing to show without objectives leads to the page where they are written, not to the one in front. */
@WithAWindowManager
class WayToObjectivesStoryTest extends StoryCase {

    @BeforeEach
    void takeTheObjectivesAway() {
        user.session().change("Delete objectives", () -> user.session().strategy().getObjectives().clear());
        user.goTo(Rooms.STRATEGY);
        user.turnTo("About");
    }

    @ParameterizedTest
    @CsvSource({ Rooms.WORKPLAN + ", Write objectives", Rooms.MONITORING + ", Go to the objectives" })
    void endsOnTheButtonThatAddsOne(String room, String words) {
        user.goTo(room);
        user.turnTo(user.pages().getFirst());
        desk.press(words);
        assertEquals("Objectives", pageInFront());
        assertTrue(user.eventually(() -> user.shell().getDisplay().getFocusControl() instanceof Button button
                && button.getText().equals("Add objective") && isSeen(button)), () -> desk.focus());
    }

    /** GTK fills the button that has the focus: a dark icon would be lost on it. */
    private static boolean isSeen(Button button) {
        return !SWT.getPlatform().equals("gtk")
                || button.getImage() == JFaceResources.getResources().get(Icons.onAccent("add"));
    }

    private String pageInFront() {
        return Widgets.visible(user.shell(), HeadButton.class).filter(HeadButton::isRadio).filter(HeadButton::getSelection)
                .map(HeadButton::getText).findFirst().orElse("");
    }
}
