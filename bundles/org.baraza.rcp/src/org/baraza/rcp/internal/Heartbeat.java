package org.baraza.rcp.internal;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/**
 * Keeps a display from sleeping on. Under GTK a call that is to wake it is lost now and then, where it comes between the
 * last look at events and the sleep; where the platform makes only one, as when its windows are made, nothing went on until
 * somebody moved the mouse, in one of some forty starts.
 */
final class Heartbeat implements Runnable {

    private static final int MILLIS = 50;

    private final Display display;

    private Heartbeat(Display display) {
        this.display = display;
    }

    /** Whatever comes of what is done, which may have its own loop of events. */
    static boolean during(BooleanSupplier doing) {
        Heartbeat beat = new Heartbeat(Display.getCurrent());
        beat.run();
        try {
            return doing.getAsBoolean();
        } finally {
            beat.end();
        }
    }

    @Override
    public void run() {
        display.timerExec(MILLIS, this);
    }

    private void end() {
        if (!display.isDisposed()) {
            display.timerExec(-1, this);
        }
    }
}
