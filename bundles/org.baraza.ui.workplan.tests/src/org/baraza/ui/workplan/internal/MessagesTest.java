package org.baraza.ui.workplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = { "messages", "model/plan" })
    void bothLanguagesSayTheSameThings(String texts) throws IOException {
        assertEquals(keys(texts + ".properties"), keys(texts + "_fr.properties"));
    }

    @Test
    void everyMessageHasAText() throws IOException {
        assertEquals(keys("messages.properties"), Arrays.stream(Messages.class.getFields())
                .map(field -> field.getName()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static TreeSet<Object> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.keySet());
    }
}
