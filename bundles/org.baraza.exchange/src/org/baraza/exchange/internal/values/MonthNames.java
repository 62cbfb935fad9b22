package org.baraza.exchange.internal.values;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Months by their names in English and French, whole or cut: "October", "oct.", "janv.", "févr". */
final class MonthNames {

    private static final int SHORTEST = 3;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private MonthNames() {
    }

    /** @param word plain, see {@link PlainWord} */
    static Optional<Month> find(String word) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        List<Month> found = Stream.of(Month.values()).filter(month -> LANGUAGES.stream()
                .anyMatch(language -> name(month, language).startsWith(word))).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : whole(word, found);
    }

    /** "mar" begins "march" and "mars", which are one; "juil" is none of "juin". */
    private static Optional<Month> whole(String word, List<Month> found) {
        return found.stream().filter(month -> LANGUAGES.stream().anyMatch(it -> name(month, it).equals(word))).findFirst();
    }

    private static String name(Month month, Locale language) {
        return PlainWord.of(month.getDisplayName(TextStyle.FULL, language));
    }
}
