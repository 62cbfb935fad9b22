package org.baraza.report.standard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class WordsTest {

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Desk.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertEquals(new TreeSet<>(words("words.properties").keySet()),
                new TreeSet<>(words("words_fr.properties").keySet()));
    }
}
