package org.baraza.measure;

import java.util.Locale;

/**
 * A line of the table at the end.
 *
 * @param unit of floor and ours
 * @param aim what ours is to be at most, as a multiple of the floor
 */
record Result(String what, String unit, double floor, double ours, double aim) {

    /** As the script that makes the table reads it. */
    String line() {
        return String.format(Locale.ROOT, "RESULT\t%s\t%s\t%.1f\t%.1f\t%.1f", what, unit, floor, ours, aim);
    }
}
