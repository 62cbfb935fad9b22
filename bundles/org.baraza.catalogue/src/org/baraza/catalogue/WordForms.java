package org.baraza.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * Beginnings that the other forms of a word have: its singular and plural, and what verbs and the nouns made of them
 * share. Light on purpose, as the stemmers of Harman (English) and Savoy (French) are: a wrong hit costs more than a
 * missed one.
 */
final class WordForms {

    private record Ending(String ending, String instead, int least) {

        boolean fits(String word) {
            return word.endsWith(ending) && word.length() - ending.length() >= least;
        }

        String of(String word) {
            return word.substring(0, word.length() - ending.length()) + instead;
        }
    }

    /** Longer endings before those that they end in; only the first that fits counts. */
    private static final List<Ending> ENDINGS = List.of(
            new Ending("isations", "is", 4), new Ending("izations", "iz", 4),
            new Ending("isation", "is", 4), new Ending("ization", "iz", 4),
            new Ending("ations", "", 5), new Ending("ation", "", 5),
            new Ending("eaux", "eau", 2), new Ending("aux", "al", 3), new Ending("al", "aux", 4),
            new Ending("ies", "y", 3), new Ending("y", "ies", 3),
            new Ending("ees", "e", 4), new Ending("ee", "e", 4), new Ending("ing", "", 4),
            new Ending("ers", "", 5), new Ending("er", "", 5),
            new Ending("ss", "ss", 1), new Ending("ous", "ous", 1),
            new Ending("s", "", 3), new Ending("x", "", 4));

    private WordForms() {
    }

    /** @param word in small letters, without accents */
    static List<String> of(String word) {
        Stream<Ending> first = ENDINGS.stream().filter(ending -> ending.fits(word)).limit(1);
        return first.map(ending -> ending.of(word)).filter(form -> !form.equals(word)).toList();
    }
}
