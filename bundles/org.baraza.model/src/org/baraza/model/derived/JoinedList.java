package org.baraza.model.derived;

import java.util.AbstractList;
import java.util.Arrays;
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
    /** Where in the whole each part begins, and the last one ends. */
    private final int[] bounds;

    public JoinedList(List<List<E>> parts) {
        this.parts = parts.stream().filter(part -> !part.isEmpty()).toList();
        this.bounds = new int[this.parts.size() + 1];
        for (int i = 0; i < this.parts.size(); i++) {
            bounds[i + 1] = bounds[i] + this.parts.get(i).size();
        }
    }

    /** The list itself if it is one of these, else what it holds now. */
    public static <E> List<E> copyOf(List<E> list) {
        return list instanceof JoinedList<E> joined ? joined : List.copyOf(list);
    }

    @Override
    public int size() {
        return bounds[parts.size()];
    }

    @Override
    public E get(int index) {
        Objects.checkIndex(index, size());
        int found = Arrays.binarySearch(bounds, index);
        int part = found >= 0 ? found : -found - 2;
        return parts.get(part).get(index - bounds[part]);
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
