package org.baraza.checks.internal.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of one language, kept in a text file beside this class; lines that begin with # are remarks. */
record WordList(Set<String> words) {

    /** The words of texts in which they stand apart by commas, spaces or lines. */
    static WordList of(List<String> texts) {
        return new WordList(texts.stream().flatMap(text -> Stream.of(text.split("[\\s,;]+"))).map(Texts::plain)
                .filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet()));
    }

    static WordList read(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new WordList(lines.lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\s*,\\s*"))).map(Texts::plain)
                    .filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Whether the word, which is plain already, is in the list. */
    boolean hasPlain(String word) {
        return words.contains(word);
    }

    /** Whether the word is in the list, whatever its case and accents. */
    boolean has(String word) {
        return words.contains(Texts.plain(word));
    }
}
