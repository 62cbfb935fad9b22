package org.baraza.testkit.ui;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/** What a person has on mouse and keyboard. */
interface Hands {

    /** @param there in the coordinates of the display */
    void moveTo(Point there);

    /** @param number 1 is the left one */
    void button(int number, boolean down);

    /** @param key a key code of SWT, or the character that the key writes */
    void key(int key, boolean down);

    /** Whether the keyboard writes the character only with Shift. */
    boolean needShiftFor(int character);

    /** The most real ones that there are on this system. */
    static Hands on(Display display) {
        return XHands.reaching(display).<Hands>map(hands -> hands).orElseGet(() -> new PostingHands(display));
    }
}
