package org.baraza.report.pdf.internal;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;

import org.baraza.report.Cancellation;
import org.baraza.report.Progress;
import org.w3c.dom.Document;

/** How far the renderer has come, as whoever it asks on its way can tell: it asks where each line may end. */
final class Laying {

    /** What is left are the letters and tags, which nobody is asked about. */
    private static final double LAID = 0.9;

    private final double letters;
    private long laid;

    Laying(Document page) {
        letters = Math.max(1, page.getElementsByTagName("body").item(0).getTextContent().strip().length());
    }

    /** @throws UncheckedIOException if the report was given up */
    void further(int more) {
        check();
        laid += more;
        Progress.reached(LAID * Math.min(1, laid / letters));
    }

    /** @throws UncheckedIOException likewise */
    static void check() {
        try {
            Cancellation.check();
        } catch (InterruptedIOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
