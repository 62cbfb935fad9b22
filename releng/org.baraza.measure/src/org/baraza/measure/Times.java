package org.baraza.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * How long something took, time and again, in nanoseconds: by the clock, which is what a person waits, and of the
 * processor, which tells how much of that was ours on a machine that does other things as well. The longest is that of the
 * parts in which it was done, by the clock: so long nothing else could be.
 */
record Times(long[] clock, long[] processor, long longest) {

    /** One display frame at 60 Hz. */
    static final double FRAME_MILLIS = 1000.0 / 60;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    Times {
        Arrays.sort(clock);
        Arrays.sort(processor);
    }

    static Times of(int rounds, Runnable doing) {
        Builder times = new Builder(rounds);
        for (int i = 0; i < rounds; i++) {
            times.add(doing);
        }
        return times.built();
    }

    /** At least so many rounds, and then up to the most while the time lasts. */
    static Times within(long millis, int least, int most, Runnable doing) {
        Builder times = new Builder(most);
        long end = System.nanoTime() + millis * 1_000_000;
        for (int i = 0; i < most && (i < least || System.nanoTime() < end); i++) {
            times.add(doing);
        }
        return times.built();
    }

    /** Collects times that are taken by turns with others. */
    static final class Builder {

        private final long[] clock;
        private final long[] processor;
        private long longest;
        private int count;

        Builder(int rounds) {
            clock = new long[rounds];
            processor = new long[rounds];
        }

        void add(Runnable doing) {
            begin();
            goOn(doing);
            end();
        }

        /** One that is done bit by bit, with other things in between. */
        void begin() {
            clock[count] = 0;
            processor[count] = 0;
        }

        void goOn(Runnable doing) {
            long cpu = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            doing.run();
            count(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - cpu);
        }

        /** What only counts where there was anything to do: to look for it takes its time as well. */
        boolean goOnWith(BooleanSupplier doing) {
            long cpu = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            boolean any = doing.getAsBoolean();
            if (any) {
                count(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - cpu);
            }
            return any;
        }

        private void count(long byClock, long ofProcessor) {
            clock[count] += byClock;
            processor[count] += ofProcessor;
            longest = Math.max(longest, byClock);
        }

        void end() {
            count++;
        }

        Times built() {
            return new Times(Arrays.copyOf(clock, count), Arrays.copyOf(processor, count), longest);
        }
    }

    double median() {
        return millis(clock, 50);
    }

    /** All but one of a hundred took no longer. */
    double worst() {
        return millis(clock, 99);
    }

    double longestPart() {
        return longest / 1e6;
    }

    double medianOfProcessor() {
        return millis(processor, 50);
    }

    /** Against a display frame. */
    String perFrame() {
        return String.format(Locale.ROOT, "median %8.2f ms   p99 %8.2f ms   p99 / frame %6.2f"
                + "   (processor: median %7.2f, p99 %7.2f, / frame %5.2f)",
                median(), millis(clock, 99), millis(clock, 99) / FRAME_MILLIS, medianOfProcessor(),
                millis(processor, 99), millis(processor, 99) / FRAME_MILLIS);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "median %7.0f ms (%.0f to %.0f; processor %.0f)", median(), millis(clock, 0),
                millis(clock, 100), medianOfProcessor());
    }

    /** Against a floor that was measured by turns with it. */
    String against(String name, Times floor) {
        return String.format(Locale.ROOT, "  %s%n  %-28s %s%n  ratio %.2f   (of processor time %.2f)", this, name, floor,
                median() / floor.median(), medianOfProcessor() / floor.medianOfProcessor());
    }

    private static double millis(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
