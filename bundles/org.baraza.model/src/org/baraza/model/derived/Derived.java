package org.baraza.model.derived;

import java.util.BitSet;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

/** A value of the whole document, computed when first asked for after a change of what it read. */
public final class Derived<T> extends Node implements Supplier<T>, AutoCloseable {

    private final Derivations all;
    private final int bit;
    private final Supplier<T> function;
    private final Cell<T> cell = new Cell<>();
    private boolean computing;
    private int runs;

    Derived(Derivations all, int bit, Supplier<T> function) {
        this.all = all;
        this.bit = bit;
        this.function = function;
    }

    /** Throws what the function throws. */
    @Override
    public T get() {
        all.settle();
        all.read(null, bit);
        if (cell.isStale()) {
            compute();
        }
        return cell.get();
    }

    /** How often it was computed. */
    public int runs() {
        return runs;
    }

    /** Follows the document no more; what read it is computed anew. */
    @Override
    public void close() {
        all.remove(this, bit);
    }

    @Override
    void changed(EObject object, int changed) {
        if (!cell.isStale() && cell.footprint().readsOutside(changed)) {
            cell.forget();
            all.changed(null, bit);
        }
    }

    @Override
    void rebuilt(EObject owner, BitSet bits) {
        // what came or went is the change of a feature that was read, or does not matter
    }

    private void compute() {
        if (computing) {
            throw new IllegalStateException("A derived value was asked for while it is computed");
        }
        computing = true;
        try {
            Footprint seen = new Footprint();
            all.trace(seen, () -> cell.compute(function));
            cell.rests(seen);
            all.rests(this, seen);
            runs++;
        } finally {
            computing = false;
        }
    }
}
