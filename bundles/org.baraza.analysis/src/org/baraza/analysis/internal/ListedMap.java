package org.baraza.analysis.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;

/**
 * Values of elements in their order, both given as lists that do not change. Most of thousands are only ever listed or
 * added up; so it is indexed when somebody first looks one up.
 */
public final class ListedMap<K extends EObject, V> extends AbstractMap<K, V> {

    private final List<? extends K> keys;
    private final List<? extends V> values;
    private Map<Object, V> index = Map.of();

    /** @param keys each once */
    public ListedMap(List<? extends K> keys, List<? extends V> values) {
        this.keys = keys;
        this.values = values;
    }

    /** The same in less room. */
    public static <K extends EObject, V> Map<K, V> copyOf(Map<K, V> map) {
        return new ListedMap<>(List.copyOf(map.keySet()), List.copyOf(map.values()));
    }

    @Override
    public int size() {
        return keys.size();
    }

    @Override
    public V get(Object key) {
        return indexed().get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return indexed().containsKey(key);
    }

    /** Without an entry made for each. */
    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < keys.size(); i++) {
            action.accept(keys.get(i), values.get(i));
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public int size() {
                return keys.size();
            }

            @Override
            public Iterator<Entry<K, V>> iterator() {
                return IntStream.range(0, keys.size()).<Entry<K, V>>mapToObj(i -> Map.entry(keys.get(i), values.get(i)))
                        .iterator();
            }
        };
    }

    private Map<Object, V> indexed() {
        if (index.size() < keys.size()) {
            Map<Object, V> made = new IdentityHashMap<>(keys.size()); // of elements each equals itself alone
            for (int i = 0; i < keys.size(); i++) {
                made.put(keys.get(i), values.get(i));
            }
            index = made;
        }
        return index;
    }
}
