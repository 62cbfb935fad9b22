package org.baraza.rcp.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Ctrl and Alt with a digit work wherever the digit stands: on French and Belgian keyboards, whose row of digits writes
 * other signs without Shift, and on the block of numbers.
 */
final class DigitKeys {

    /** What those that commands use write without Shift. A hyphen, the sixth, zooms everywhere. */
    private static final Map<Integer, Character> AZERTY = Map.of((int) '&', '1', (int) 'é', '2', (int) '"', '3', (int) '\'', '4',
            (int) '(', '5', (int) 'à', '0');
    private static final boolean COMPOSES = SWT.getPlatform().equals("win32");

    private DigitKeys() {
    }

    static void keep(Display display) {
        display.addFilter(SWT.KeyDown, DigitKeys::read);
    }

    private static void read(Event event) {
        digit(event).ifPresent(digit -> {
            event.keyCode = digit;
            event.character = digit;
            event.stateMask &= ~SWT.SHIFT;
        });
    }

    private static Optional<Character> digit(Event event) {
        int held = event.stateMask & SWT.MODIFIER_MASK;
        if (held == SWT.MOD1 || held == SWT.MOD3) {
            return event.keyCode >= SWT.KEYPAD_0 && event.keyCode <= SWT.KEYPAD_9
                    ? Optional.of((char) ('0' + event.keyCode - SWT.KEYPAD_0)).filter(digit -> !COMPOSES || held != SWT.MOD3)
                    : Optional.ofNullable(AZERTY.get(event.keyCode));
        }
        boolean shifted = held == (SWT.MOD1 | SWT.SHIFT) || held == (SWT.MOD3 | SWT.SHIFT);
        return shifted && event.keyCode != event.character ? Optional.of(event.character).filter(Character::isDigit)
                : Optional.empty();
    }
}
