package org.baraza.model.derived;

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
        footprint = Footprint.GONE;
        value = null;
        thrown = null;
    }

    /** Forgets on what it rests, but not what it came to. */
    void outdate() {
        footprint = Footprint.GONE;
    }

    boolean wasComputed() {
        return value != null || thrown != null;
    }

    /** @return whether it came to the same as before */
    boolean computeAgain(Supplier<T> computation) {
        T before = value;
        compute(computation);
        return thrown == null && value != null && value.equals(before);
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
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        return value;
    }
}
