package org.baraza.model.derived;

import java.util.Objects;
import java.util.function.Supplier;

/** Something that derived values depend on and that is not part of the document. */
public final class Input<T> implements Supplier<T> {

    private final Derivations all;
    private final int bit;
    private T value;

    Input(Derivations all, int bit, T value) {
        this.all = all;
        this.bit = bit;
        this.value = Objects.requireNonNull(value);
    }

    @Override
    public T get() {
        all.read(null, bit);
        return value;
    }

    /** What read it is computed anew, unless the new value equals the old. */
    public void set(T newValue) {
        if (!value.equals(newValue)) {
            value = Objects.requireNonNull(newValue);
            all.changed(null, bit);
        }
    }
}
