package org.baraza.exchange.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.baraza.exchange.Plans;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema says what the model says, and what is exported obeys it. */
class JsonExportTest {

    @TempDir
    Path folder;

    @Test
    void theSchemaFollowsFromTheModel() throws Exception {
        String expected = SchemaText.of(text(JsonExportTest.class, "derived.schema.json"));
        String published = text(Exports.class, "strategy.schema.json");
        if (!expected.equals(published)) {
            Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "strategy.schema.json"), expected);
        }
        assertEquals(expected, published);
    }

    @Test
    void theSampleObeysTheSchema() throws Exception {
        assertEquals(List.of(), breaches(Plans.sample()));
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13 })
    void randomPlansObeyTheSchema(long seed) throws Exception {
        assertEquals(List.of(), breaches(Plans.random(seed)));
    }

    @Test
    void theJudgeSeesABreach() throws Exception {
        Object schema = JsonValue.of(text(Exports.class, "strategy.schema.json"));
        assertNotEquals(List.of(), new JsonJudge(schema).breaches(Map.of("version", 2L)));
    }

    private List<String> breaches(Strategy plan) throws Exception {
        Path file = folder.resolve("plan.json");
        Exports.write("json", Plans.content(plan, Locale.ENGLISH), file);
        return new JsonJudge(JsonValue.of(text(Exports.class, "strategy.schema.json"))).breaches(JsonValue.of(Files.readString(file)));
    }

    private static String text(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
