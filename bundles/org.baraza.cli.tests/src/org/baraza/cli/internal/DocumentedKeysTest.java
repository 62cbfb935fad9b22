package org.baraza.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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
            "advise sample: --as-of 2026-10-31 --group Journalists",
            "movement sample: --as-of 2026-10-31",
            "what-if sample: --as-of 2026-10-31 --cut 95%",
            "profile sample: --profile guidelines",
            "catalogue" })
    void everyKeyIsKnownAndDocumented(String words) throws Exception {
        Stream<String> typed = Stream.concat(Stream.of(words.split(" ")), Stream.of("--format", "json"));
        Captured captured = Captured.run(Installed.commandLine(), typed.toArray());
        List<String> keys = JsonKeys.of(captured.out()).stream().filter(key -> !LANGUAGES.contains(last(key))).sorted()
                .toList();
        assertListed(words.split(" ")[0] + ".keys", keys);
        assertDocumented(keys);
    }

    /** Those listed, each of them; but of what is in an array that is empty here nothing can be seen. */
    private static void assertListed(String file, List<String> keys) throws IOException {
        List<String> seen = expected(file).stream().filter(key -> keys.contains(key) || !isOutOfSight(key, keys))
                .toList();
        if (!seen.equals(keys)) {
            Files.write(Path.of("target", file), keys);
        }
        assertEquals(seen, keys, "compare with target/" + file);
    }

    private static boolean isOutOfSight(String key, List<String> keys) {
        return IntStream.range(0, key.length()).filter(i -> key.startsWith("[].", i))
                .mapToObj(i -> key.substring(0, i + 3))
                .anyMatch(array -> keys.stream().noneMatch(other -> other.startsWith(array)));
    }

    private static List<String> expected(String file) throws IOException {
        try (InputStream in = DocumentedKeysTest.class.getResourceAsStream(file)) {
            return in == null ? List.of() : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void assertDocumented(List<String> keys) throws IOException {
        String manual = Manual.text();
        keys.stream().map(DocumentedKeysTest::last).distinct()
                .forEach(key -> assertTrue(manual.contains("`" + key + "`") || manual.contains("`" + key + "[]`"),
                        () -> "CLI.md does not tell of " + key));
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
