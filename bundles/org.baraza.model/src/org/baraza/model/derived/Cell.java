package org.baraza.model.derived;

import java.util.Collection;
import java.util.function.Supplier;

/** What a computation came to, a value or what it threw, and what it read on the way. There are hundreds of thousands. */
final class Cell<T> {

    private record Failure(Throwable thrown) {

        RuntimeException again() {
            if (thrown instanceof Error error) {
                throw error;
            }
            return (RuntimeException) thrown;
        }
    }

    private Footprint footprint = Footprint.GONE;
    /** A value, a failure, or null before the first computation. */
    private Object outcome;
    /** Null as long as it is in none. */
    private Part<?> part;

    boolean isStale() {
        return footprint.isStale();
    }

    Footprint footprint() {
        return footprint;
    }

    void forget() {
        outdate();
        outcome = null;
    }

    /** Forgets on what it rests, but not what it came to. */
    void outdate() {
        footprint = Footprint.GONE;
    }

    void belongsTo(Part<?> whole) {
        part = whole;
    }

    /** Whether it came to a list without anything in it. */
    boolean isEmpty() {
        return outcome instanceof Collection<?> list && list.isEmpty();
    }

    boolean wasComputed() {
        return outcome != null;
    }

    /** @return whether it came to the same as before; that it comes to an empty list at first is nothing new either */
    boolean computeAgain(Supplier<T> computation) {
        Object before = outcome;
        compute(computation);
        boolean same = !(outcome instanceof Failure) && outcome != null
                && (outcome.equals(before) || before == null && isEmpty());
        if (!same && part != null) {
            part.forgetSummary();
        }
        return same;
    }

    void compute(Supplier<T> computation) {
        outcome = null;
        try {
            outcome = computation.get();
        } catch (RuntimeException | Error e) {
            outcome = new Failure(e);
        }
    }

    void rests(Footprint on) {
        footprint = on;
    }

    @SuppressWarnings("unchecked")
    T get() {
        if (outcome instanceof Failure failure) {
            throw failure.again();
        }
        return (T) outcome;
    }
}
