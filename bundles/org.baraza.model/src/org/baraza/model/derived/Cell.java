package org.baraza.model.derived;

import java.util.Collection;
import java.util.function.Supplier;

/** What a computation came to, a value or what it threw, and what it read on the way. */
final class Cell<T> {

    private Footprint footprint = Footprint.GONE;
    private T value;
    private Throwable thrown;

    boolean isStale() {
        return footprint.isStale();
    }

    Footprint footprint() {
        return footprint;
    }

    void forget() {
        outdate();
        value = null;
        thrown = null;
    }

    /** Forgets on what it rests, but not what it came to. */
    void outdate() {
        footprint = Footprint.GONE;
    }

    /** Whether it came to a list without anything in it. */
    boolean isEmpty() {
        return value instanceof Collection<?> list && list.isEmpty();
    }

    boolean wasComputed() {
        return value != null || thrown != null;
    }

    /** @return whether it came to the same as before; that it comes to an empty list at first is nothing new either */
    boolean computeAgain(Supplier<T> computation) {
        boolean first = !wasComputed();
        T before = value;
        compute(computation);
        return thrown == null && value != null && (value.equals(before) || first && isEmpty());
    }

    void compute(Supplier<T> computation) {
        value = null;
        thrown = null;
        try {
            value = computation.get();
        } catch (RuntimeException | Error e) {
            thrown = e;
        }
    }

    void rests(Footprint on) {
        footprint = on;
    }

    T get() {
        if (thrown == null) {
            return value;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }
}
