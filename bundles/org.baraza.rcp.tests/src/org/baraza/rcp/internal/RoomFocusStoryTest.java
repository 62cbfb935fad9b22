package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Rooms;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever goes from room to room by keyboard can work at once: the cursor is where the room's work is done. */
@WithAWindowManager
class RoomFocusStoryTest extends StoryCase {

    @BeforeEach
    void open() {
        user.settle();
    }

    @ParameterizedTest
    @CsvSource({"1, Text", "2, Canvas", "3, PlanTable", "4, StateStrip", "5, Tree"})
    void theCursorIsWhereTheWorkIsDone(int number, String kind) {
        user.goTo(Rooms.CENTRE.get(number - 1));
        user.turnTo(user.pages().getFirst());
        user.goTo(Rooms.CENTRE.get(number % Rooms.CENTRE.size()));
        user.press("Alt+" + number);
        assertTrue(user.eventually(() -> focused().startsWith(kind)), RoomFocusStoryTest::focused);
    }

    @ParameterizedTest
    @CsvSource({"1, Text", "2, Canvas", "3, PlanTable", "4, StateStrip", "5, Tree"})
    void theKeyOfTheRoomLeadsFromTheWorkToItsHeadAndBack(int number, String kind) {
        user.goTo(Rooms.CENTRE.get(number - 1));
        user.turnTo(user.pages().getFirst());
        user.goTo(Rooms.CENTRE.get(number % Rooms.CENTRE.size()));
        user.press("Alt+" + number);
        user.press("Alt+" + number);
        assertTrue(user.eventually(RoomFocusStoryTest::isInHead), RoomFocusStoryTest::focused);
        user.press("Alt+" + number);
        assertTrue(user.eventually(() -> focused().startsWith(kind)), RoomFocusStoryTest::focused);
    }

    /** Where Tab goes from cell to cell and from group to group. */
    @ParameterizedTest
    @CsvSource({"stakeholders, Canvas", "workplan, PlanTable"})
    void ctrlAndTabLeaveWhatTabGoesAboutIn(String room, String kind) {
        user.goTo("org.baraza.ui." + room + ".room");
        user.turnTo(user.pages().getFirst());
        user.goTo(Rooms.CENTRE.getFirst());
        user.goTo("org.baraza.ui." + room + ".room");
        Control work = Display.getCurrent().getFocusControl();
        assertTrue(focused().startsWith(kind), RoomFocusStoryTest::focused);
        user.press("Tab");
        assertSame(work, Display.getCurrent().getFocusControl());
        user.press("Ctrl+Tab");
        assertNotSame(work, Display.getCurrent().getFocusControl());
        assertNotNull(Display.getCurrent().getFocusControl());
        work.setFocus();
        for (int most = 2; most > 0 && !isInHead(); most--) {
            user.press("Ctrl+Shift+Tab");
        }
        assertTrue(isInHead(), desk.focus());
    }

    @Test
    void theKeyOfTheRoomLeadsFromItsHeadBackToTheWork() {
        user.goTo(Rooms.MONITORING);
        user.turnTo(user.pages().getFirst());
        user.goTo(Rooms.CENTRE.getFirst());
        user.press("Alt+4");
        assertTrue(user.eventually(() -> focused().startsWith("StateStrip")), RoomFocusStoryTest::focused);
        Widgets.visible(user.shell(), HeadButton.class).filter(button -> button.getText().startsWith("As of"))
                .findFirst().orElseThrow().setFocus();
        user.press("Alt+4");
        assertTrue(user.eventually(() -> focused().startsWith("StateStrip")), RoomFocusStoryTest::focused);
    }

    /** As a toolbar does: whoever counts on the keys going on in the matrix would press the button again with Space. */
    @Test
    void aClickInTheHeadLeavesTheKeyboardToTheWork() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.turnTo(user.pages().getFirst());
        user.goTo(Rooms.CENTRE.getFirst());
        user.press("Alt+2");
        assertTrue(user.eventually(() -> focused().startsWith("Canvas")), RoomFocusStoryTest::focused);
        String work = focused();
        HeadButton toggle = Widgets.visible(user.shell(), HeadButton.class)
                .filter(button -> button.getText().equals("Trails")).findFirst().orElseThrow();
        for (boolean on : new boolean[] {false, true}) {
            user.click(toggle);
            assertTrue(user.eventually(() -> toggle.getSelection() == on && focused().equals(work)),
                    RoomFocusStoryTest::focused);
        }
    }

    /** Not the window system's own search over the tree, which finds nothing in the texts. */
    @Test
    void theKeyThatFindsGoesToTheSearchOfTheCatalogue() {
        user.goTo(Rooms.CENTRE.getLast());
        user.turnTo(user.pages().getFirst());
        user.goTo(Rooms.CENTRE.getFirst());
        user.press("Alt+5");
        assertTrue(user.eventually(() -> focused().startsWith("Tree")), RoomFocusStoryTest::focused);
        user.press("Ctrl+F");
        assertTrue(user.eventually(() -> focused().startsWith("Text")), RoomFocusStoryTest::focused);
    }

    /** At the page shown, where there are several. */
    private static boolean isInHead() {
        return Display.getCurrent().getFocusControl() instanceof HeadButton button
                && (!button.isRadio() || button.getSelection());
    }

    private static String focused() {
        return "" + Display.getCurrent().getFocusControl();
    }
}
