package org.baraza.ui.find;

import java.util.Optional;

import org.baraza.catalogue.SearchWords;

/** What somebody seeks, as it is typed: words in any order, whatever their case and accents. */
public final class Query {

    private final String typed;
    private final String folded;
    private final SearchWords words;

    private Query(String typed) {
        this.typed = typed.strip();
        this.folded = SearchWords.folded(this.typed);
        this.words = SearchWords.of(typed);
    }

    public static Query of(String typed) {
        return new Query(typed);
    }

    public String typed() {
        return typed;
    }

    /** Whether nothing is sought yet, which everything fits. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** How well something fits by its label and detail; empty if it does not. */
    public Optional<Rank> rank(Found found) {
        return rank(Names.of(found));
    }

    Optional<Rank> rank(Names names) {
        if (!words.allIn(names.all())) {
            return Optional.empty();
        }
        if (names.label().startsWith(folded)) {
            return Optional.of(Rank.BEGINNING);
        }
        if (words.allBeginIn(names.label())) {
            return Optional.of(Rank.WORDS);
        }
        if (words.allBeginIn(names.all())) {
            return Optional.of(Rank.WORDS_OF_DETAIL);
        }
        return Optional.of(words.allIn(names.label()) ? Rank.INSIDE : Rank.INSIDE_DETAIL);
    }
}
