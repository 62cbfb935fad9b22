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

    /** The slowest of several kinds of edits, and how many of them are over the aim, in display frames. */
    static Result slowest(String what, Map<String, Times> kinds, double aim) {
        Map.Entry<String, Times> slowest = kinds.entrySet().stream()
                .max(Comparator.comparingDouble(kind -> kind.getValue().worst())).orElseThrow();
        long over = kinds.values().stream().filter(times -> times.worst() > Times.FRAME_MILLIS * aim).count();
        return new Result(what + ", p99 of the slowest kind (" + slowest.getKey() + "; " + over + " of " + kinds.size()
                + " over)", "ms", Times.FRAME_MILLIS, slowest.getValue().worst(), aim);
    }

    /** As the script that makes the table reads it. */
    String line() {
        return String.format(Locale.ROOT, "RESULT\t%s\t%s\t%.1f\t%.1f\t%.1f", what, unit, floor, ours, aim);
    }
}
