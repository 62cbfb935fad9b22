package org.baraza.cli.internal.arguments;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.stream.Stream;

import org.baraza.cli.internal.output.JsonWords;
import org.baraza.model.strategy.Scope;

/** How what a strategy begins with is typed. Every method throws an {@link IllegalArgumentException} at what is off. */
public final class NewWords {

    private NewWords() {
    }

    /** The word of JSON, or that of files: {@code wholeSystem} or {@code whole-system}. */
    public static Scope scope(String word) {
        return Stream.of(Scope.values()).filter(scope -> scope.getLiteral().equals(word)
                || JsonWords.of(scope).equals(word)).findFirst().orElseThrow(IllegalArgumentException::new);
    }

    /** A tag of BCP 47. */
    public static Locale language(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (locale.getLanguage().isEmpty()) {
                throw new IllegalArgumentException(tag);
            }
            return locale;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(tag, e);
        }
    }
}
