package org.baraza.analysis.internal;

import java.util.AbstractList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Lists that do not change, one after the other and none of them copied: of thousands most stay as they are from one
 * change of the strategy to the next, and are compared as what they are.
 */
public final class JoinedList<E> extends AbstractList<E> {

    private final List<List<E>> parts;
    private final int size;

    public JoinedList(List<List<E>> parts) {
        this.parts = List.copyOf(parts);
        this.size = parts.stream().mapToInt(List::size).sum();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public E get(int index) {
        Objects.checkIndex(index, size);
        int within = index;
        for (List<E> part : parts) {
            if (within < part.size()) {
                return part.get(within);
            }
            within -= part.size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public Iterator<E> iterator() {
        Iterator<List<E>> lists = parts.iterator();
        return new Iterator<>() {

            private Iterator<E> within = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!within.hasNext() && lists.hasNext()) {
                    within = lists.next().iterator();
                }
                return within.hasNext();
            }

            @Override
            public E next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return within.next();
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JoinedList<?> joined && parts.equals(joined.parts) || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
