package org.baraza.testkit.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;

/** Presses keys, which the system brings to whatever has the focus. */
final class Keyboard {

    private final Hands hands;
    private final Runnable afterwards;

    /** @param afterwards what is done after each key */
    Keyboard(Hands hands, Runnable afterwards) {
        this.hands = hands;
        this.afterwards = afterwards;
    }

    /** @param keys as JFace writes them, such as {@code Ctrl+Shift+S} */
    void press(String keys) {
        KeyStroke stroke = parse(keys);
        List<Integer> modifiers = Stream.of(SWT.CTRL, SWT.ALT, SWT.SHIFT, SWT.COMMAND)
                .filter(modifier -> (stroke.getModifierKeys() & modifier) != 0).toList();
        stroke(modifiers, lower(stroke.getNaturalKey()));
    }

    void type(String text) {
        text.chars().forEach(character ->
                stroke(hands.needShiftFor(character) ? List.of(SWT.SHIFT) : List.of(), character));
    }

    /** Released before anything comes of it: a key that is held for as long as its work takes would repeat itself. */
    private void stroke(List<Integer> modifiers, int key) {
        modifiers.forEach(modifier -> hands.key(modifier, true));
        hands.key(key, true);
        hands.key(key, false);
        modifiers.reversed().forEach(modifier -> hands.key(modifier, false));
        afterwards.run();
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
}
