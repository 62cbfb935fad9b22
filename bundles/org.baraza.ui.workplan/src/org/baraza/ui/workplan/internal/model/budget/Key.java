package org.baraza.ui.workplan.internal.model.budget;

import java.util.Comparator;

/**
 * A value of a dimension.
 *
 * @param place in the order of the dimension
 * @param name what it is called
 * @param tip everything that is known about it
 */
record Key(int place, String name, String tip) implements Comparable<Key> {

    private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::place).thenComparing(Key::name);

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
