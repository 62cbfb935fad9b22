package org.baraza.report;

import java.io.InterruptedIOException;

/**
 * A long report can be given up: whoever waits for it interrupts the thread that makes it. Writers look between blocks,
 * and between the rows of long tables; no file is left behind.
 */
public final class Cancellation {

    private Cancellation() {
    }

    /** @throws InterruptedIOException if the report was given up */
    public static void check() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("given up");
        }
    }
}
