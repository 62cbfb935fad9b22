package org.baraza.checks.internal.rules;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Labels;
import org.baraza.model.strategy.StrategyElement;

/** What rules do with words. */
final class Texts {

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
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").replaceAll("[’‘ʼ]", "'")
                .toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    /** The plain words of a text, without anything that stands between them. */
    static List<String> words(String text) {
        return Stream.of(plain(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
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
