package org.baraza.measure;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/**
 * A line of the table at the end.
 *
 * @param unit of floor and ours
 * @param aim what ours is to be at most, as a multiple of the floor
 */
record Result(String what, String unit, double floor, double ours, double aim) {

    /** Up to so many activities an edit has a frame, and beyond them six. */
    private static final int LARGE = 10_000;
    private static final double LARGE_AIM = 6;
    /** A tenth of a second: what takes longer is noticed as a pause (Nielsen, Usability Engineering, 1993, chapter 5). */
    private static final double NOTICED = 6;

    /** What an edit of a plan of so many activities is to take at most, in display frames. */
    static double aimOfEdits(long activities) {
        return activities > LARGE ? LARGE_AIM : 1;
    }

    /** The slowest of several kinds of edits, and how many of them are over the aim, in display frames. */
    static Result slowest(String what, Map<String, Times> kinds, double aim) {
        Map.Entry<String, Times> slowest = kinds.entrySet().stream()
                .max(Comparator.comparingDouble(kind -> kind.getValue().worst())).orElseThrow();
        long over = kinds.values().stream().filter(times -> times.worst() > Times.FRAME_MILLIS * aim).count();
        return new Result(what + ", p99 of the slowest kind (" + slowest.getKey() + "; " + over + " of " + kinds.size()
                + " over)", "ms", Times.FRAME_MILLIS, slowest.getValue().worst(), aim);
    }

    /** How it grew from a smaller size, which it is not to. */
    Result growth(String name, Result smaller) {
        return new Result(name, unit, smaller.ours, ours, 1);
    }

    /** The longest time in which a window answered nobody, in display frames. */
    static Result longestPart(String what, Map<String, Times> kinds) {
        return new Result(what + ", longest time without an answer", "ms", Times.FRAME_MILLIS,
                kinds.values().stream().mapToDouble(Times::longestPart).max().orElseThrow(), NOTICED);
    }

    /** As the script that makes the table reads it. */
    String line() {
        return String.format(Locale.ROOT, "RESULT\t%s\t%s\t%.1f\t%.1f\t%.1f", what, unit, floor, ours, aim);
    }
}
