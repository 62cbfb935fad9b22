package org.baraza.checks.internal.rules;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Labels;
import org.baraza.model.strategy.StrategyElement;

/** What rules do with words. */
final class Texts {

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Texts() {
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The text without case, accents and superfluous white space, for comparison; empty if there is none. */
    static String plain(String text) {
        if (text == null) {
            return "";
        }
        return SPACE.matcher(unaccented(text).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Most texts, and almost all words, are plain already; this is asked for each of thousands. */
    private static String unaccented(String text) {
        if (text.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII)) {
            return text;
        }
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return APOSTROPHES.matcher(bare).replaceAll("'");
    }

    /** The plain words of a text, without anything that stands between them. */
    static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(plain(text)).filter(word -> !word.isEmpty()).toList();
    }

    /** What a sentence calls the element; a question mark where it has no name yet. */
    static String name(StrategyElement element) {
        return Labels.name(element).orElse("?");
    }

    static String names(Collection<? extends StrategyElement> elements) {
        return list(elements.stream().map(Texts::name));
    }

    /** "3 March 2025", « 3 mars 2025 ». */
    static String day(LocalDate day, Locale locale) {
        return new Forms(locale).dayInWords(day);
    }

    static String list(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }
}
