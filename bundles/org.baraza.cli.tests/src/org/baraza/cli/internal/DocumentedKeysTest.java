package org.baraza.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of every answer in JSON, each of which CLI.md tells of. */
class DocumentedKeysTest {

    /** Keys of texts, which the packs decide. */
    private static final List<String> LANGUAGES = List.of("en", "fr");

    @ParameterizedTest
    @ValueSource(strings = {
            "check sample: --as-of 2026-10-31",
            "summary sample: --as-of 2026-10-31",
            "catalogue" })
    void everyKeyIsKnownAndDocumented(String words) throws Exception {
        Stream<String> typed = Stream.concat(Stream.of(words.split(" ")), Stream.of("--format", "json"));
        Captured captured = Captured.run(Installed.commandLine(), typed.toArray());
        List<String> keys = JsonKeys.of(captured.out());
        String file = words.split(" ")[0] + ".keys";
        if (!expected(file).equals(keys)) {
            Files.write(Path.of("target", file), keys);
        }
        assertEquals(expected(file), keys, "compare with target/" + file);
        assertDocumented(keys);
    }

    private static List<String> expected(String file) throws IOException {
        try (InputStream in = DocumentedKeysTest.class.getResourceAsStream(file)) {
            return in == null ? List.of() : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void assertDocumented(List<String> keys) throws IOException {
        String manual = Manual.text();
        keys.stream().map(key -> key.substring(key.lastIndexOf('.') + 1)).distinct()
                .filter(key -> !LANGUAGES.contains(key))
                .forEach(key -> assertTrue(manual.contains("`" + key + "`") || manual.contains("`" + key + "[]`"),
                        () -> "CLI.md does not tell of " + key));
    }
}
