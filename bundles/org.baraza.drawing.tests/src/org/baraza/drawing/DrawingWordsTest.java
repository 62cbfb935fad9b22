package org.baraza.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

class DrawingWordsTest {

    @Test
    void languagesSayTheSameThings() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle french = bundle(Locale.FRENCH);
        assertEquals(english.keySet(), french.keySet());
        english.keySet().forEach(key -> assertEquals(arguments(english, key), arguments(french, key), key));
    }

    @Test
    void anUnknownLanguageGetsEnglishWords() {
        assertEquals("today", new DrawingWords(Locale.forLanguageTag("sw")).text("chart.today"));
    }

    @Test
    void numbersFollowTheLanguage() {
        assertEquals("4.0", new DrawingWords(Locale.ENGLISH).tenths(4));
        assertEquals("4,25", new DrawingWords(Locale.FRENCH).number(4.25));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.baraza.drawing.messages", locale, DrawingWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static int arguments(ResourceBundle bundle, String key) {
        return new MessageFormat(bundle.getString(key)).getFormatsByArgumentIndex().length;
    }
}
