package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.baraza.ui.Rooms;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the rooms on a French keyboard, on which a digit needs Shift. */
class DigitKeysTest extends StoryCase {

    @ParameterizedTest
    @CsvSource({"&, strategy", "é, stakeholders", "\", workplan", "(, catalogue"})
    void theRowOfDigitsOpensTheRoomsWithoutShift(char sign, String room) {
        user.goTo(Rooms.MONITORING);
        press(SWT.MOD3, sign, sign);
        assertEquals("org.baraza.ui." + room + ".room", front());
    }

    @Test
    void theFourthWritesAnApostrophe() {
        user.goTo(Rooms.STRATEGY);
        press(SWT.MOD3, '\'', '\'');
        assertEquals(Rooms.MONITORING, front());
    }

    @Test
    void aDigitWithShiftIsThatDigit() {
        user.goTo(Rooms.STRATEGY);
        press(SWT.MOD3 | SWT.SHIFT, '"', '3');
        assertEquals(Rooms.WORKPLAN, front());
    }

    @Test
    void theBlockOfNumbersHasDigitsToo() {
        user.goTo(Rooms.STRATEGY);
        Event event = press(SWT.MOD1, SWT.KEYPAD_0, '0');
        assertEquals('0', event.keyCode);
    }

    /** On any other keyboard they are what they are. */
    @Test
    void signsThatAreNoDigitsStay() {
        user.goTo(Rooms.STRATEGY);
        assertEquals('-', press(SWT.MOD1, '-', '-').keyCode);
        assertEquals('1', press(SWT.MOD1 | SWT.SHIFT, '1', '!').keyCode);
        assertEquals('&', press(SWT.NONE, '&', '&').keyCode);
    }

    private String front() {
        return user.page().getActivePart().getSite().getId();
    }

    private Event press(int held, int key, char character) {
        Event event = new Event();
        event.stateMask = held;
        event.keyCode = key;
        event.character = character;
        Display.getCurrent().getFocusControl().notifyListeners(SWT.KeyDown, event);
        user.settle();
        return event;
    }
}
