package org.baraza.analysis.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of short terms and of texts, so that they can be compared: without case, accents and plural, and with one
 * word for the same thing in English and French.
 */
public final class Terms {

    private static final Set<String> SILENT = Set.of("a", "an", "and", "at", "au", "aupre", "aux", "avec", "by", "d",
            "dan", "de", "des", "du", "en", "et", "for", "from", "in", "l", "la", "le", "les", "of", "on", "or", "ou",
            "par", "pour", "s", "sur", "the", "their", "to", "un", "une", "with");
    /** What every tactic is about. */
    private static final Set<String> GENERAL = Set.of("data", "statistic", "information", "user", "official");
    private static final Map<String, String> SAME = read();

    private Terms() {
    }

    /** The words that say more than that it is about data, each in its one form. */
    public static Set<String> words(String text) {
        Set<String> words = allWords(text);
        words.removeAll(GENERAL);
        return words;
    }

    /** The words that say something, each in its one form. */
    public static Set<String> allWords(String text) {
        return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .map(Terms::singular).filter(word -> !SILENT.contains(word))
                .map(word -> SAME.getOrDefault(word, word)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether two lists have a term in common, whatever its case, accents and white space. */
    public static boolean share(Collection<String> terms, Collection<String> others) {
        Set<String> known = others.stream().map(Terms::line).filter(term -> !term.isEmpty())
                .collect(Collectors.toSet());
        return terms.stream().map(Terms::line).anyMatch(known::contains);
    }

    private static String line(String term) {
        return plain(term).replace('’', '\'').replaceAll("\\s+", " ").strip();
    }

    private static String plain(String text) {
        return Normalizer.normalize(Given.text(text), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** In the singular, and spelt the same on both sides of the Atlantic. */
    private static String singular(String given) {
        String word = given.replace('z', 's');
        boolean isPlural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x")) && !word.endsWith("ss");
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }

    /** A line of the glossary holds the words for one thing. */
    private static Map<String, String> read() {
        Map<String, String> same = new HashMap<>();
        try (InputStream in = Terms.class.getResourceAsStream("glossary.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] words = Arrays.stream(line.split("\\s+")).map(word -> singular(plain(word)))
                        .toArray(String[]::new);
                Arrays.stream(words).forEach(word -> same.put(word, words[0]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(same);
    }
}
