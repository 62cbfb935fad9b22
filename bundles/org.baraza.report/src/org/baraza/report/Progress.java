package org.baraza.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * How far a thread has come with the report that it writes. Writers take a step for each block, and one for each row of
 * a table's body; between two steps a report can be given up.
 */
public final class Progress {

    /** Less than the whole: the file is not in its place yet. */
    private static final int MOST = 99;
    private static final ThreadLocal<Progress> OF_THREAD = new ThreadLocal<>();

    private final IntConsumer percent;
    private final long all;
    private long done;
    private int told;

    private Progress(IntConsumer percent, long all) {
        this.percent = percent;
        this.all = all;
    }

    /** Writes a document. */
    @FunctionalInterface
    public interface Writing {

        void run() throws IOException;
    }

    /** @param percent hears how much of the document is written, each number once; called by this thread */
    public static void telling(IntConsumer percent, ReportDocument document, Writing writing) throws IOException {
        Progress before = OF_THREAD.get();
        OF_THREAD.set(new Progress(Objects.requireNonNull(percent), document.blocks().stream().mapToLong(Progress::steps).sum()));
        try {
            writing.run();
        } finally {
            OF_THREAD.set(before);
        }
    }

    /** Writes without a word a part that says little about the whole. */
    public static void quietly(ReportDocument document, Writing writing) throws IOException {
        telling(percent -> { }, document, writing);
    }

    /** @throws InterruptedIOException if the report was given up */
    public static void step() throws InterruptedIOException {
        Cancellation.check();
        Progress progress = OF_THREAD.get();
        if (progress != null) {
            progress.tell((int) Math.min(MOST, ++progress.done * 100 / Math.max(1, progress.all)));
        }
    }

    /** @param share of the whole that is done, where that is counted otherwise: from 0 to 1 */
    public static void reached(double share) {
        Progress progress = OF_THREAD.get();
        if (progress != null) {
            progress.tell((int) Math.min(MOST, share * 100));
        }
    }

    private static long steps(Block block) {
        return block instanceof Table table ? 1L + table.rows().size() : 1;
    }

    private void tell(int now) {
        if (now > told) {
            told = now;
            percent.accept(now);
        }
    }
}
