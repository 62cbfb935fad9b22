package org.baraza.analysis.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Few values by their keys, in the keys' order, and nothing else that would take room: a large plan has tens of
 * thousands of such maps, mostly of one or two entries. It can't be changed.
 */
public final class ShortMap<K extends Comparable<? super K>, V> extends AbstractMap<K, V> {

    private static final ShortMap<?, ?> EMPTY = new ShortMap<Integer, Object>(new Object[0]);

    /** Keys and values by turns. */
    private final Object[] entries;

    private ShortMap(Object[] entries) {
        this.entries = entries;
    }

    @SuppressWarnings("unchecked")
    public static <K extends Comparable<? super K>, V> Map<K, V> copyOf(Map<K, V> map) {
        if (map instanceof ShortMap) {
            return map;
        }
        return map.isEmpty() ? (Map<K, V>) EMPTY : new ShortMap<>(entries(inOrder(map)));
    }

    private static <K extends Comparable<? super K>, V> SortedMap<K, V> inOrder(Map<K, V> map) {
        return map instanceof SortedMap<K, V> sorted && sorted.comparator() == null ? sorted : new TreeMap<>(map);
    }

    private static Object[] entries(SortedMap<?, ?> map) {
        Object[] entries = new Object[2 * map.size()];
        int next = 0;
        for (Entry<?, ?> entry : map.entrySet()) {
            entries[next++] = entry.getKey();
            entries[next++] = entry.getValue();
        }
        return entries;
    }

    @Override
    public int size() {
        return entries.length / 2;
    }

    @Override
    public V get(Object key) {
        for (int i = 0; i < size(); i++) {
            if (entries[2 * i].equals(key)) {
                return value(i);
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public int size() {
                return ShortMap.this.size();
            }

            @Override
            public Iterator<Entry<K, V>> iterator() {
                return IntStream.range(0, size()).mapToObj(i -> Map.entry(key(i), value(i))).iterator();
            }
        };
    }

    @SuppressWarnings("unchecked")
    private K key(int entry) {
        return (K) entries[2 * entry];
    }

    @SuppressWarnings("unchecked")
    private V value(int entry) {
        return (V) entries[2 * entry + 1];
    }
}
