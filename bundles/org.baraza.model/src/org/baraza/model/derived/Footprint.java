package org.baraza.model.derived;

import java.util.BitSet;

import org.baraza.model.ModelObject;
import org.baraza.model.Reads;
import org.eclipse.emf.ecore.EObject;

/**
 * What a computation read, kind by kind: of the element that it was about, with everything in it, and of anything else.
 * Elements whose computations read the same share one.
 */
final class Footprint implements Reads.Listener {

    /** Of what is to be computed anew. */
    static final Footprint GONE = gone();

    private final EObject element;
    private final Readers readers;
    private final BitSet inside = new BitSet();
    private final BitSet outside = new BitSet();
    private EObject lastSeen;
    private boolean lastInside;
    private ModelObject lastRead;
    private int firstBit;
    private BitSet lastSide;
    private boolean stale;

    /** Of a computation about the document as a whole. */
    Footprint() {
        this(null, null);
    }

    /**
     * @param element what the computation is about
     * @param readers where to list it as a reader of what is outside of it
     */
    Footprint(EObject element, Readers readers) {
        this.element = element;
        this.readers = readers;
    }

    @Override
    public void read(ModelObject object, int feature) {
        if (object != lastRead) { // mostly several features of one object are read after each other
            lastRead = object;
            firstBit = Bits.of(object, 0);
            lastSide = firstBit != Bits.NONE && holds(object) ? inside : outside;
        }
        if (firstBit != Bits.NONE) {
            lastSide.set(firstBit + feature);
        }
    }

    /** A derived value was read, of this element or, with null, of the whole document. */
    void readDerived(EObject about, int bit) {
        set(bit, about != null && holds(about));
    }

    private void set(int bit, boolean within) {
        (within ? inside : outside).set(bit);
    }

    private boolean holds(EObject object) {
        if (element == null) {
            return false;
        }
        if (object != lastSeen) {
            lastSeen = object;
            lastInside = isInside(object);
            if (!lastInside) {
                readers.add(object, element);
            }
        }
        return lastInside;
    }

    private boolean isInside(EObject object) {
        EObject above = object;
        while (above != null && above != element) {
            above = Derivations.holder(above);
        }
        return above == element;
    }

    boolean readsInside(int bit) {
        return inside.get(bit);
    }

    boolean readsOutside(int bit) {
        return outside.get(bit);
    }

    boolean readsAny(BitSet bits) {
        return inside.intersects(bits) || outside.intersects(bits);
    }

    boolean isStale() {
        return stale;
    }

    void markStale() {
        stale = true;
    }

    void addTo(BitSet bits) {
        bits.or(inside);
        bits.or(outside);
    }

    /** This footprint without the element that it was taken of, to be shared. */
    Footprint sealed() {
        Footprint sealed = new Footprint();
        sealed.inside.or(inside);
        sealed.outside.or(outside);
        return sealed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Footprint footprint && inside.equals(footprint.inside)
                && outside.equals(footprint.outside);
    }

    @Override
    public int hashCode() {
        return 31 * inside.hashCode() + outside.hashCode();
    }

    private static Footprint gone() {
        Footprint gone = new Footprint();
        gone.markStale();
        return gone;
    }
}
