package org.baraza.model.derived;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

/**
 * A value of each element. A change inside an element has the value of that element computed anew, if its computation
 * read such a thing; a change of anything else has those computed anew that read such a thing outside of themselves.
 */
public final class DerivedPerElement<E extends EObject, R> extends Node implements AutoCloseable {

    /** So many elements that are not listed, and were asked for all the same, are kept. */
    private static final int FEW = 32;

    private final Derivations all;
    private final int bit;
    private final Derived<List<E>> elements;
    private final Function<E, R> function;
    private final boolean distinct;
    private final Function<List<R>, List<R>> each = Function.identity();
    private final Map<EObject, Cell<R>> cells = new IdentityHashMap<>();
    private final Map<Footprint, Footprint> footprints = new HashMap<>();
    private final List<E> stale = new ArrayList<>();
    private final Parts<R> inOrder = new Parts<>();
    private List<E> order = List.of();
    private boolean anyStale;
    private int edition;
    private int runs;

    /** @param distinct whether readers hear of new values alone, not of computations that came to the same */
    DerivedPerElement(Derivations all, int bit, Supplier<List<E>> elements, Function<E, R> function,
            boolean distinct) {
        this.all = all;
        this.bit = bit;
        this.elements = all.value(elements);
        this.function = function;
        this.distinct = distinct;
    }

    /** The value of one element, listed or not. Throws what the function throws. */
    public R get(E element) {
        all.settle();
        all.read(element, bit);
        return fresh(element, cells.computeIfAbsent(element, e -> new Cell<>())).get();
    }

    /** The elements that there are values of. */
    public List<E> elements() {
        return elements.get();
    }

    /** The values of all elements, in their order. Throws what the function throws for the first that fails. */
    public List<R> values() {
        List<R> values = new ArrayList<>(order.size());
        summaries(each).forEach(values::addAll);
        return Collections.unmodifiableList(values);
    }

    /**
     * The number of what all values came to: as long as it stays the same, so does what they are, one after the other,
     * but for empty lists that may have come or gone.
     */
    public int edition() {
        all.settle();
        all.read(null, bit);
        bringUpToDate();
        return edition;
    }

    /** The same, one after the other, for who keeps few of them. */
    public void forEachValue(Consumer<R> consumer) {
        summaries(each).forEach(values -> values.forEach(consumer));
    }

    /**
     * What neighbouring values come to together, one part of them after the other: after an edit the function is asked
     * only about the parts in which a value became another. Throws what the computation of the first value that failed
     * threw.
     *
     * @param summary mostly the same one, as only its answers are kept; reads nothing but the values
     */
    public <S> List<S> summaries(Function<List<R>, S> summary) {
        edition();
        return inOrder.summaries(summary);
    }

    /** Computes what is stale, so that readers hear whether it is another. */
    void bringUpToDate() {
        List<E> now = elements.get();
        if (now != order) {
            arrange(now);
        }
        refresh();
    }

    /** How often a value of an element was computed. */
    public int runs() {
        return runs;
    }

    /** Follows the document no more; what read it is computed anew. */
    @Override
    public void close() {
        elements.close();
        all.remove(this, bit);
    }

    @Override
    void changed(EObject object, int changed) {
        if (object == null) {
            forgetAll(changed);
            return;
        }
        for (EObject above = object; above != null; above = Derivations.holder(above)) {
            forgetIf(above, footprint -> footprint.readsInside(changed));
        }
        all.readers().forEach(object, reader -> forgetIf(reader, footprint -> footprint.readsOutside(changed)));
    }

    private void forgetIf(EObject element, Predicate<Footprint> concerned) {
        Cell<R> cell = cells.get(element);
        if (cell != null && !cell.isStale() && concerned.test(cell.footprint())) {
            forget(element, cell);
        }
    }

    /** What came or went may have been read past its owner. */
    @Override
    void rebuilt(EObject owner, BitSet bits) {
        for (EObject above = owner; above != null; above = Derivations.holder(above)) {
            forgetIf(above, footprint -> footprint.readsAny(bits));
        }
    }

    @SuppressWarnings("unchecked")
    private void forget(EObject element, Cell<R> cell) {
        stale.add((E) element);
        cell.outdate();
        if (distinct) {
            all.unsettled(this);
        } else {
            all.changed(element, bit);
        }
    }

    private void forgetAll(int changed) {
        boolean any = footprints.keySet().removeIf(footprint -> {
            boolean gone = footprint.readsOutside(changed) || footprint.readsInside(changed);
            if (gone) {
                footprint.markStale();
            }
            return gone;
        });
        if (any) {
            anyStale = true;
            if (distinct) {
                all.unsettled(this);
            } else {
                all.changed(null, bit);
            }
        }
    }

    private void refresh() {
        if (anyStale) {
            Iterator<E> elementsInOrder = order.iterator();
            inOrder.forEach(cell -> fresh(elementsInOrder.next(), cell));
        } else {
            stale.forEach(element -> fresh(element, cells.getOrDefault(element, new Cell<>())));
        }
        anyStale = false;
        stale.clear();
    }

    private Cell<R> fresh(E element, Cell<R> cell) {
        if (cell.isStale()) {
            Footprint seen = new Footprint(element, all.readers());
            boolean tell = distinct && cell.wasComputed();
            boolean[] same = new boolean[1];
            all.trace(seen, () -> same[0] = cell.computeAgain(() -> function.apply(element)));
            cell.rests(shared(seen));
            runs++;
            if (!same[0]) {
                edition++;
                if (tell) {
                    all.changed(element, bit);
                }
            }
        }
        return cell;
    }

    private Footprint shared(Footprint seen) {
        Footprint known = footprints.get(seen);
        if (known == null) {
            known = seen.sealed();
            footprints.put(known, known);
            all.rests(this, known);
        }
        return known;
    }

    /** Keeps the cells of what stays; mostly all but a few elements stay where they are, and only those are looked at. */
    private void arrange(List<E> now) {
        Stretch changed = all.changed(order, now);
        List<E> gone = List.copyOf(order.subList(changed.start(), changed.end()));
        List<E> come = now.subList(changed.start(), changed.newEnd());
        if (areAnyOther(gone) || areAnyOther(come)) {
            edition++;
        }
        inOrder.replace(changed.start(), changed.end(),
                come.stream().map(element -> cells.computeIfAbsent(element, e -> new Cell<>())).toList());
        stale.addAll(come);
        order = now;
        drop(gone, come);
        if (cells.size() > now.size() + FEW) {
            drop(List.copyOf(cells.keySet()), now);
        }
    }

    /** Whether one that went, or changed its place, came to more than an empty list. */
    private boolean areAnyOther(List<E> moved) {
        return moved.stream().map(cells::get).anyMatch(cell -> cell != null && !cell.isEmpty());
    }

    private void drop(List<? extends EObject> elements, List<E> kept) {
        Set<EObject> staying = Collections.newSetFromMap(new IdentityHashMap<>(kept.size()));
        staying.addAll(kept);
        elements.stream().filter(element -> !staying.contains(element)).forEach(element -> {
            cells.remove(element);
            all.changed(element, bit);
        });
    }
}
