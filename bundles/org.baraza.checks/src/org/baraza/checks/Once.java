package org.baraza.checks;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is computed at most once, when first asked for. Belongs to one thread, as a run of the checks does. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> computation;
    private Optional<T> value = Optional.empty();

    Once(Supplier<T> computation) {
        this.computation = computation;
    }

    @Override
    public T get() {
        if (value.isEmpty()) {
            value = Optional.of(computation.get());
        }
        return value.get();
    }
}
