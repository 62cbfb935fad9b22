package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.ui.Rooms;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
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
    @CsvSource({"1, Text", "2, Canvas", "3, NatTable", "4, StateStrip", "5, Tree"})
    void theCursorIsWhereTheWorkIsDone(int number, String kind) {
        user.goTo(Rooms.CENTRE.get(number - 1));
        user.turnTo(user.pages().getFirst());
        user.goTo(Rooms.CENTRE.get(number % Rooms.CENTRE.size()));
        user.press("Alt+" + number);
        assertTrue(user.eventually(() -> focused().startsWith(kind)), RoomFocusStoryTest::focused);
    }

    private static String focused() {
        return "" + Display.getCurrent().getFocusControl();
    }
}
