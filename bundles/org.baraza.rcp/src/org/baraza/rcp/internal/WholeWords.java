package org.baraza.rcp.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Drop-down lists in a window from right to left, on GTK. SWT turns the list round but not the box inside it, so the words
 * lose their first letter under the arrow: such a list runs from left to right, and can be read.
 */
final class WholeWords {

    private WholeWords() {
    }

    static void keep(Display display) {
        if (SWT.getPlatform().equals("gtk")) {
            display.addFilter(SWT.Skin, WholeWords::turn);
        }
    }

    private static void turn(Event event) {
        if (event.widget instanceof Combo list && list.getOrientation() == SWT.RIGHT_TO_LEFT) {
            list.setOrientation(SWT.LEFT_TO_RIGHT);
        }
    }
}
