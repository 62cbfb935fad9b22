package org.baraza.model.derived;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.baraza.model.ModelObject;
import org.baraza.model.Reads;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * All that is derived from one document. Whoever edits the document tells it of each change; what read the changed
 * feature, directly or through another derived value, is then computed anew when it is next asked for.
 */
public final class Derivations {

    private final boolean following;
    private final List<Node> nodes = new ArrayList<>();
    /** By what they ever read: of a hundred nodes few read a certain feature, and thousands of values change at once. */
    private final List<List<Node>> nodesByBit = new ArrayList<>();
    private final Readers readers = new Readers();
    private final Set<DerivedPerElement<?, ?>> unsettled = new LinkedHashSet<>();
    private Footprint current;
    private Stretch lastChanged = Stretch.between(List.of(), List.of());
    private int nextBit = Bits.COUNT;

    private Derivations(boolean following) {
        this.following = following;
    }

    /** Values that follow the changes of a document. */
    public static Derivations following() {
        return new Derivations(true);
    }

    /** Values of a document that is not going to change: each is computed once. */
    public static Derivations ofOneState() {
        return new Derivations(false);
    }

    /** Something that is not part of the document, such as the day that it is seen from. */
    public <T> Input<T> input(T value) {
        return new Input<>(this, newBit(), value);
    }

    /**
     * A value of the whole document.
     *
     * @param function reads the document, inputs and derived values, and nothing else that changes
     */
    public <T> Derived<T> value(Supplier<T> function) {
        return add(new Derived<>(this, newBit(), function));
    }

    /**
     * A value of each element.
     *
     * @param elements what there are values of, in order
     * @param function reads the element, the rest of the document, inputs and derived values
     */
    public <E extends EObject, R> DerivedPerElement<E, R> perElement(Supplier<List<E>> elements,
            Function<E, R> function) {
        return add(new DerivedPerElement<>(this, newBit(), elements, function, false));
    }

    /**
     * A value of each element that seldom becomes another when it is computed anew, and can be compared. Its readers
     * hear of new values alone; so it is computed soon after a change, whether somebody asks for it or not.
     */
    public <E extends EObject, R> DerivedPerElement<E, R> distinctPerElement(Supplier<List<E>> elements,
            Function<E, R> function) {
        return add(new DerivedPerElement<>(this, newBit(), elements, function, following));
    }

    /**
     * The document was edited.
     *
     * @param parts what was put under the owner or taken from it, if the feature contains its values
     */
    public void changed(EObject owner, EStructuralFeature feature, Stream<? extends EObject> parts) {
        changed(owner, Bits.of(owner, owner.eClass().getFeatureID(feature)));
        if (feature instanceof EReference reference && reference.isContainment()) {
            parts.forEach(part -> {
                changed(part, Bits.of(part, Reads.CONTAINER));
                BitSet bits = Bits.ofAll(part);
                nodes.forEach(node -> node.rebuilt(owner, bits));
            });
        }
    }

    /** Whether a value is being computed. */
    public boolean isComputing() {
        return current != null;
    }

    /** @param object null if the change is not of one object */
    void changed(EObject object, int bit) {
        if (bit != Bits.NONE && bit < nodesByBit.size()) {
            List<Node> concerned = nodesByBit.get(bit);
            for (int i = 0; i < concerned.size(); i++) {
                concerned.get(i).changed(object, bit);
            }
        }
    }

    /** A node's computation came to an end. */
    void rests(Node node, Footprint on) {
        if (following) {
            node.newlyRead(on).stream().forEach(bit -> nodesReading(bit).add(node));
        }
    }

    private List<Node> nodesReading(int bit) {
        while (nodesByBit.size() <= bit) {
            nodesByBit.add(new ArrayList<>());
        }
        return nodesByBit.get(bit);
    }

    /** A derived value is asked for: what is being computed depends on it. */
    void read(EObject about, int bit) {
        if (current != null) {
            current.readDerived(about, bit);
        }
    }

    void unsettled(DerivedPerElement<?, ?> values) {
        unsettled.add(values);
    }

    /** Before anything is given, those whose readers hear of new values alone are computed. */
    void settle() {
        while (current == null && !unsettled.isEmpty()) {
            DerivedPerElement<?, ?> first = unsettled.iterator().next();
            unsettled.remove(first);
            first.bringUpToDate();
        }
    }

    /** Many values are of the elements of one and the same list. */
    Stretch changed(List<?> before, List<?> now) {
        if (!lastChanged.isBetween(before, now)) {
            lastChanged = Stretch.between(before, now);
        }
        return lastChanged;
    }

    Readers readers() {
        return readers;
    }

    /** Runs a computation and notes in the footprint what it reads. */
    void trace(Footprint footprint, Runnable computation) {
        if (!following) {
            computation.run();
            return;
        }
        Footprint around = current;
        current = footprint;
        try {
            Reads.heardBy(footprint, computation);
        } finally {
            current = around;
        }
    }

    void remove(Node node, int bit) {
        nodes.remove(node);
        nodesByBit.forEach(reading -> reading.remove(node));
        unsettled.remove(node);
        changed(null, bit);
    }

    private <N extends Node> N add(N node) {
        if (following) {
            nodes.add(node);
        }
        return node;
    }

    private int newBit() {
        return nextBit++;
    }

    static EObject holder(EObject object) {
        return object instanceof ModelObject part ? part.holder() : object.eContainer();
    }
}
