package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GtkKeysTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakFrench() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void menusNameKeysAsSwtReadsThem() throws ParseException {
        assertEquals("Shift+Ctrl+Z", keys("M1+M2+Z"));
        assertEquals("Ctrl+Delete", keys("M1+DEL"));
        assertEquals("Insert", keys("INSERT"));
        assertEquals("Alt+Up", keys("M3+ARROW_UP"));
    }

    private static String keys(String formal) throws ParseException {
        return new GtkKeys().format(KeySequence.getInstance(formal));
    }
}
