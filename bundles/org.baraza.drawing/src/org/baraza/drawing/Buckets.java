package org.baraza.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Things on a scene by the squares that they lie in, so that only those near a place are looked at. */
final class Buckets<T> {

    private static final double SIDE = 32;

    private final Map<Long, List<T>> squares = new HashMap<>();

    void add(Box bounds, T thing) {
        for (int x = square(bounds.x()); x <= square(bounds.right()); x++) {
            for (int y = square(bounds.y()); y <= square(bounds.bottom()); y++) {
                squares.computeIfAbsent(key(x, y), square -> new ArrayList<>(4)).add(thing);
            }
        }
    }

    /** Whether one of the things near a box is like that. */
    boolean any(Box near, Predicate<T> like) {
        for (int x = square(near.x()); x <= square(near.right()); x++) {
            for (int y = square(near.y()); y <= square(near.bottom()); y++) {
                if (holds(squares.get(key(x, y)), like)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static <T> boolean holds(List<T> square, Predicate<T> like) {
        if (square != null) {
            for (T thing : square) {
                if (like.test(thing)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int square(double length) {
        return (int) Math.floor(length / SIDE);
    }

    private static long key(int x, int y) {
        return (long) x << 32 | y & 0xFFFFFFFFL;
    }
}
