package org.baraza.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class ShortMapTest {

    private final Map<Integer, String> source = new HashMap<>(Map.of(40, "forty", 3, "three", 17, "seventeen"));
    private final Map<Integer, String> map = ShortMap.copyOf(source);

    @Test
    void isListedInTheOrderOfItsKeys() {
        assertEquals(List.of(3, 17, 40), List.copyOf(map.keySet()));
        assertEquals(List.of("three", "seventeen", "forty"), List.copyOf(map.values()));
    }

    @Test
    void findsWhatItHoldsAndNothingElse() {
        assertEquals("seventeen", map.get(17));
        assertNull(map.get(4));
        assertFalse(map.containsKey(4));
    }

    @Test
    void equalsEveryMapOfTheSame() {
        assertEquals(new TreeMap<>(source), map);
        assertEquals(map.hashCode(), source.hashCode());
        assertEquals(Map.of(), ShortMap.copyOf(new TreeMap<Integer, String>()));
    }

    @Test
    void keepsWhatItWasMadeOf() {
        source.clear();
        assertEquals(3, map.size());
        assertThrows(UnsupportedOperationException.class, () -> map.put(1, "one"));
        assertThrows(UnsupportedOperationException.class, map::clear);
        assertSame(map, ShortMap.copyOf(map));
    }
}
