package org.baraza.checks.internal.rules;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").replace('’', '\'')
                .toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    static String list(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    static String list(Collection<String> words) {
        return String.join(", ", words);
    }
}
