package org.baraza.starter;

import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TextsTest {

    @Test
    void frenchSaysAllThatEnglishSays() {
        ResourceBundle english = ResourceBundle.getBundle("org.baraza.starter.messages", Locale.ROOT);
        ResourceBundle french = ResourceBundle.getBundle("org.baraza.starter.messages", Locale.FRENCH);
        assertEquals(Locale.FRENCH, french.getLocale());
        for (String key : english.keySet()) {
            assertEquals(arguments(english.getString(key)), arguments(french.getString(key)), key);
        }
    }

    private static String arguments(String text) {
        return text.replaceAll("[^{}0-9]|(?<!\\{)[0-9](?!\\})", "");
    }
}
