package org.baraza.testkit.ui;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import com.sun.jna.platform.unix.X11;
import com.sun.jna.platform.unix.X11.KeySym;
import com.sun.jna.ptr.IntByReference;
import org.eclipse.swt.SWT;

/** Where the keys lie on the keyboard of an X server. A character that it lacks gets one of the keys that do nothing. */
final class XKeys {

    private static final Map<Integer, Integer> NAMED = Map.ofEntries(entry(SWT.ARROW_UP, 0xFF52),
            entry(SWT.ARROW_DOWN, 0xFF54), entry(SWT.ARROW_LEFT, 0xFF51), entry(SWT.ARROW_RIGHT, 0xFF53),
            entry(SWT.PAGE_UP, 0xFF55), entry(SWT.PAGE_DOWN, 0xFF56), entry(SWT.HOME, 0xFF50), entry(SWT.END, 0xFF57),
            entry(SWT.INSERT, 0xFF63), entry((int) SWT.DEL, 0xFFFF), entry((int) SWT.BS, 0xFF08),
            entry((int) SWT.TAB, 0xFF09), entry((int) SWT.CR, 0xFF0D), entry((int) SWT.ESC, 0xFF1B),
            entry(SWT.SHIFT, 0xFFE1), entry(SWT.CTRL, 0xFFE3), entry(SWT.ALT, 0xFFE9), entry(SWT.COMMAND, 0xFFEB));
    private static final int FIRST_FUNCTION_KEY = 0xFFBE;
    private static final int LAST_OF_LATIN = 0xFF;
    private static final int OF_UNICODE = 0x1000000;

    private final X11.Display server;
    private final Map<Integer, Byte> given = new HashMap<>();

    XKeys(X11.Display server) {
        this.server = server;
    }

    /** The number of the key that writes a character or bears a key code of SWT. */
    int numberOf(int key) {
        KeySym meaning = meaning(key);
        byte number = X11.INSTANCE.XKeysymToKeycode(server, meaning);
        return Byte.toUnsignedInt(number != 0 ? number : given.computeIfAbsent(key, wanted -> give(meaning)));
    }

    boolean needShiftFor(int key) {
        byte number = X11.INSTANCE.XKeysymToKeycode(server, meaning(key));
        return number != 0 && !meaning(key).equals(X11.INSTANCE.XKeycodeToKeysym(server, number, 0))
                && meaning(key).equals(X11.INSTANCE.XKeycodeToKeysym(server, number, 1));
    }

    private static KeySym meaning(int key) {
        if (key >= SWT.F1 && key <= SWT.F12) {
            return new KeySym(FIRST_FUNCTION_KEY + key - SWT.F1);
        }
        return new KeySym(NAMED.getOrDefault(key, key <= LAST_OF_LATIN ? key : OF_UNICODE | key));
    }

    private byte give(KeySym meaning) {
        IntByReference first = new IntByReference();
        IntByReference last = new IntByReference();
        X11.INSTANCE.XDisplayKeycodes(server, first, last);
        for (int number = last.getValue(); number >= first.getValue(); number--) {
            if (isFree((byte) number)) {
                X11.INSTANCE.XChangeKeyboardMapping(server, number, 2, new KeySym[] {meaning, meaning}, 1);
                X11.INSTANCE.XSync(server, false);
                return (byte) number;
            }
        }
        throw new IllegalStateException("The keyboard has no key left for " + meaning);
    }

    private boolean isFree(byte number) {
        return !given.containsValue(number) && Arrays.stream(new int[] {0, 1})
                .allMatch(level -> X11.INSTANCE.XKeycodeToKeysym(server, number, level).longValue() == 0);
    }
}
