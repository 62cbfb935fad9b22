package org.baraza.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EntryRefTest {

    @Test
    void namesPackAndEntry() {
        assertEquals(EntryRef.of("eca-guidelines", "surveys"), EntryRef.parse("eca-guidelines/surveys"));
    }

    @Test
    void readsBackAsWritten() {
        assertEquals("eca-guidelines/surveys", EntryRef.parse(" eca-guidelines/surveys ").toString());
        assertEquals("surveys", EntryRef.parse("surveys").toString());
    }

    @Test
    void namesItsOwnPackWithinAPack() {
        assertEquals("health/surveys", EntryRef.parse("surveys").within("health").toString());
        assertEquals("eca-guidelines/surveys", EntryRef.parse("eca-guidelines/surveys").within("health").toString());
    }

    @Test
    void refusesWhatIsNoReference() {
        for (String text : new String[] {"", "/", "pack/", "/entry", "a/b/c"}) {
            assertThrows(IllegalArgumentException.class, () -> EntryRef.parse(text), text);
        }
    }
}
