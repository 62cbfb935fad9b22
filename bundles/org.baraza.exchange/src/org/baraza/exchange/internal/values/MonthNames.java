package org.baraza.exchange.internal.values;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Months by their names in English and French, whole or cut: "October", "oct.", "janv.", "févr". */
final class MonthNames {

    private static final int SHORTEST = 3;
    private static final Map<Month, List<String>> NAMES = Stream.of(Month.values()).collect(Collectors.toMap(month -> month,
            month -> Stream.of(Locale.ENGLISH, Locale.FRENCH)
                    .map(language -> PlainWord.of(month.getDisplayName(TextStyle.FULL, language))).toList(),
            (one, other) -> one, () -> new EnumMap<>(Month.class)));

    private MonthNames() {
    }

    /** @param word plain, see {@link PlainWord} */
    static Optional<Month> find(String word) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        List<Month> found = NAMES.entrySet().stream().filter(month -> month.getValue().stream()
                .anyMatch(name -> name.startsWith(word))).map(Map.Entry::getKey).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : whole(word, found);
    }

    /** "mar" begins "march" and "mars", which are one; "juil" is none of "juin". */
    private static Optional<Month> whole(String word, List<Month> found) {
        return found.stream().filter(month -> NAMES.get(month).contains(word)).findFirst();
    }
}
