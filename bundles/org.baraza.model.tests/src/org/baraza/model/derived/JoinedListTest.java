package org.baraza.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

class JoinedListTest {

    private final List<String> joined = new JoinedList<>(List.of(List.of("radio", "press"), List.of(), List.of("forum")));

    @Test
    void isTheListsOneAfterTheOther() {
        assertEquals(List.of("radio", "press", "forum"), joined);
        assertEquals("forum", joined.get(2));
        assertEquals(List.of("RADIO", "PRESS", "FORUM"), joined.stream().map(String::toUpperCase).toList());
    }

    @Test
    void endsWhereTheLastEnds() {
        Iterator<String> left = joined.iterator();
        joined.forEach(each -> left.next());
        assertFalse(left.hasNext());
        assertThrows(NoSuchElementException.class, left::next);
        assertThrows(IndexOutOfBoundsException.class, () -> joined.get(3));
    }

    @Test
    void equalsWhatHoldsTheSameHoweverItIsParted() {
        List<String> other = new JoinedList<>(List.of(List.of("radio"), List.of("press", "forum")));
        assertEquals(joined, other);
        assertEquals(joined.hashCode(), other.hashCode());
        assertNotEquals(joined, new JoinedList<>(List.of(List.of("radio", "press"))));
    }
}
