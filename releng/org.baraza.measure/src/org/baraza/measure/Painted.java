package org.baraza.measure;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/**
 * Times what is done in a window until all that follows from it is painted: what it keeps the display's thread busy with,
 * without the pauses in which that waits for more to come, and without looking whether there is more.
 */
final class Painted {

    /** Longer than any view waits for more to come. */
    private static final long QUIET_NANOS = 200_000_000;
    /** A caret blinks for ever. */
    private static final long BLINK_NANOS = 1_000_000;
    private static final long PAUSE_MILLIS = 1;

    private Painted() {
    }

    static Times times(Runnable doing, int warmUp, int rounds) {
        for (int i = 0; i < warmUp; i++) {
            add(doing, new Times.Builder(1));
        }
        Times.Builder times = new Times.Builder(rounds);
        for (int i = 0; i < rounds; i++) {
            add(doing, times);
        }
        return times.built();
    }

    /** Waits until nothing more is painted. */
    static void settle() {
        add(() -> { }, new Times.Builder(1));
    }

    static void add(Runnable doing, Times.Builder times) {
        BooleanSupplier more = Display.getCurrent()::readAndDispatch;
        times.begin();
        times.goOn(doing);
        long quietSince = System.nanoTime();
        while (System.nanoTime() - quietSince < QUIET_NANOS) {
            long start = System.nanoTime();
            boolean found = times.goOnWith(more);
            if (System.nanoTime() - start > BLINK_NANOS) {
                quietSince = System.nanoTime();
            }
            if (!found) {
                rest();
            }
        }
        times.end();
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
