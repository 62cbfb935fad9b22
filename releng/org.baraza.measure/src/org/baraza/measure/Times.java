package org.baraza.measure;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, time and again, in nanoseconds. */
record Times(long[] sorted) {

    /** One display frame at 60 Hz. */
    private static final double FRAME_MILLIS = 1000.0 / 60;

    static Times of(int rounds, Runnable doing) {
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            doing.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return new Times(times);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "median %8.2f ms   p99 %8.2f ms   p99 / frame %6.2f", millis(50), millis(99),
                millis(99) / FRAME_MILLIS);
    }

    private double millis(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
