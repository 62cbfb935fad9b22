package org.baraza.model.derived;

import java.util.List;

/**
 * Where a list became another: all before the start and after the ends is the same.
 *
 * @param end of what was in the list before
 * @param newEnd of what stands in its place
 */
record Stretch(List<?> before, List<?> now, int start, int end, int newEnd) {

    static Stretch between(List<?> before, List<?> now) {
        int start = 0;
        int end = before.size();
        int newEnd = now.size();
        while (start < end && start < newEnd && before.get(start) == now.get(start)) {
            start++;
        }
        while (end > start && newEnd > start && before.get(end - 1) == now.get(newEnd - 1)) {
            end--;
            newEnd--;
        }
        return new Stretch(before, now, start, end, newEnd);
    }

    /** Whether it is of these very lists. */
    boolean isBetween(List<?> one, List<?> other) {
        return before == one && now == other;
    }
}
