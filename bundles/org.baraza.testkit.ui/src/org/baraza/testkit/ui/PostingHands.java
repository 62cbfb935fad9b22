package org.baraza.testkit.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Hands that SWT knows how to move on every system. */
final class PostingHands implements Hands {

    private final Display display;

    PostingHands(Display display) {
        this.display = display;
    }

    @Override
    public void moveTo(Point there) {
        Event move = new Event();
        move.type = SWT.MouseMove;
        move.x = there.x;
        move.y = there.y;
        display.post(move);
    }

    @Override
    public void button(int number, boolean down) {
        Event event = new Event();
        event.type = down ? SWT.MouseDown : SWT.MouseUp;
        event.button = number;
        display.post(event);
    }

    @Override
    public void key(int key, boolean down) {
        Event event = new Event();
        event.type = down ? SWT.KeyDown : SWT.KeyUp;
        if ((key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) != 0) {
            event.keyCode = key;
        } else {
            event.character = (char) key;
        }
        display.post(event);
    }

    @Override
    public boolean needShiftFor(int character) {
        return Character.isUpperCase(character);
    }
}
