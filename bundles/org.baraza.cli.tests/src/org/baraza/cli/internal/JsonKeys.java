package org.baraza.cli.internal;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The keys of a JSON text in their order, each with those around it: {@code budget.years[].number}. */
final class JsonKeys {

    private final JsonParser parser;
    private final Set<String> keys = new LinkedHashSet<>();

    private JsonKeys(JsonParser parser) {
        this.parser = parser;
    }

    static List<String> of(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            JsonKeys keys = new JsonKeys(parser);
            keys.value("", parser.nextToken());
            return List.copyOf(keys.keys);
        }
    }

    private void value(String path, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = path.isEmpty() ? parser.currentName() : path + "." + parser.currentName();
                keys.add(key);
                value(key, parser.nextToken());
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                value(path + "[]", next);
            }
        }
    }
}
