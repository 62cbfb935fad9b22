package org.baraza.ui.workplan.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Escape while something is dragged: it is put back, and nothing else hears the key. */
final class EscapeKey {

    private final Runnable putBack;
    private final Listener filter = this::hear;

    EscapeKey(Runnable putBack) {
        this.putBack = putBack;
    }

    void listen(Display display) {
        display.addFilter(SWT.KeyDown, filter);
    }

    void leave(Display display) {
        display.removeFilter(SWT.KeyDown, filter);
    }

    private void hear(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            event.type = SWT.None;
            putBack.run();
        }
    }
}
