package org.baraza.testkit.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Posts keys to the operating system, which brings them to whatever has the focus. */
final class Keyboard {

    private final Display display;

    Keyboard(Display display) {
        this.display = display;
    }

    /** @param keys as JFace writes them, such as {@code Ctrl+Shift+S} */
    void press(String keys) {
        KeyStroke stroke = parse(keys);
        List<Integer> modifiers = Stream.of(SWT.CTRL, SWT.ALT, SWT.SHIFT, SWT.COMMAND)
                .filter(modifier -> (stroke.getModifierKeys() & modifier) != 0).toList();
        modifiers.forEach(modifier -> post(SWT.KeyDown, modifier));
        post(SWT.KeyDown, lower(stroke.getNaturalKey()));
        post(SWT.KeyUp, lower(stroke.getNaturalKey()));
        modifiers.reversed().forEach(modifier -> post(SWT.KeyUp, modifier));
    }

    void type(String text) {
        text.chars().forEach(character -> {
            boolean shifted = Character.isUpperCase(character);
            if (shifted) {
                post(SWT.KeyDown, SWT.SHIFT);
            }
            post(SWT.KeyDown, character);
            post(SWT.KeyUp, character);
            if (shifted) {
                post(SWT.KeyUp, SWT.SHIFT);
            }
        });
    }

    private static KeyStroke parse(String keys) {
        try {
            return KeyStroke.getInstance(keys.replace("Arrow", "ARROW_"));
        } catch (ParseException e) {
            throw new IllegalArgumentException("No keys: " + keys, e);
        }
    }

    private static int lower(int key) {
        return key >= 'A' && key <= 'Z' ? Character.toLowerCase(key) : key;
    }

    private void post(int type, int key) {
        Event event = new Event();
        event.type = type;
        if ((key & SWT.KEYCODE_BIT) != 0 || (key & SWT.MODIFIER_MASK) != 0) {
            event.keyCode = key;
        } else {
            event.character = (char) key;
        }
        display.post(event);
        while (display.readAndDispatch()) {
            // what the key does
        }
    }
}
