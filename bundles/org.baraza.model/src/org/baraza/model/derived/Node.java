package org.baraza.model.derived;

import java.util.BitSet;

import org.eclipse.emf.ecore.EObject;

/** What hears of changes. */
abstract class Node {

    /** All that it ever read. */
    private final BitSet everRead = new BitSet();

    /** Notes what was read, and gives what of that is new. */
    final BitSet newlyRead(Footprint footprint) {
        BitSet bits = new BitSet();
        footprint.addTo(bits);
        bits.andNot(everRead);
        everRead.or(bits);
        return bits;
    }

    /** @param object null if the change is not of one object */
    abstract void changed(EObject object, int bit);

    /**
     * Something was put under the owner or taken from it: what was read inside of an element may be outside of it now.
     *
     * @param bits of all in it
     */
    abstract void rebuilt(EObject owner, BitSet bits);
}
