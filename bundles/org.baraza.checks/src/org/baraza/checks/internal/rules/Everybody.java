package org.baraza.checks.internal.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that mean everybody and so choose nobody. Such a name says all, names people, and all of its other words are
 * such as tell nobody apart: "All our key stakeholders", "L’ensemble des parties prenantes".
 */
final class Everybody {

    private static final WordList ALONE = WordList.read("everybody.txt");
    private static final WordList ALL = WordList.read("everybody_all.txt");
    private static final WordList PEOPLE = WordList.read("everybody_people.txt");
    private static final WordList OTHER = WordList.read("everybody_other.txt");

    private static final Pattern PARTS = Pattern.compile("[,;/&+]| and | et | e | y | و");

    private static final int MOST_KNOWN = 2_000;
    /** Thousands of activities ask for the same few names. */
    private static final Map<String, Boolean> KNOWN = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_KNOWN;
        }
    });

    private Everybody() {
    }

    /** Whether the name, or a part of it such as in "Media, and all other users", means everybody. */
    static boolean isMeantBy(String name) {
        return KNOWN.computeIfAbsent(name, Everybody::means);
    }

    private static boolean means(String name) {
        return Stream.concat(Stream.of(name), PARTS.splitAsStream(Texts.plain(name)))
                .map(Texts::words).anyMatch(Everybody::isMeantBy);
    }

    private static boolean isMeantBy(List<String> words) {
        return ALONE.hasPlain(String.join(" ", words))
                || words.stream().anyMatch(ALL::hasPlain) && words.stream().anyMatch(PEOPLE::hasPlain)
                        && words.stream().allMatch(
                                word -> ALL.hasPlain(word) || PEOPLE.hasPlain(word) || OTHER.hasPlain(word));
    }
}
