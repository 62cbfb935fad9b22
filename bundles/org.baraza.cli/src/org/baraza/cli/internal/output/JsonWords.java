package org.baraza.cli.internal.output;

import java.util.Optional;

import org.baraza.analysis.Identified;
import org.baraza.checks.Severity;
import org.baraza.model.catalogue.Quadrant;
import org.eclipse.emf.common.util.Enumerator;

/**
 * The words by which JSON names the values of the domain: the same in every language, fixed, and listed in CLI.md. They
 * are those of the files, joined by capitals instead of hyphens.
 */
public final class JsonWords {

    /** The quadrant, and the tier, of a group that lacks an axis. */
    public static final String NOT_PLACED = "notPlaced";

    private JsonWords() {
    }

    /** Of a state or tier: {@code onTrack}. */
    public static String of(Identified value) {
        return ofId(value.id());
    }

    /** Of a value of one of the model's lists: {@code cultivateAsap}. */
    public static String of(Enumerator value) {
        return ofId(value.getLiteral());
    }

    /** Where a group stands, also if it stands nowhere yet. */
    public static String of(Optional<Quadrant> quadrant) {
        return quadrant.map(JsonWords::of).orElse(NOT_PLACED);
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case TO_FIX -> "fix";
            case TO_CONSIDER -> "consider";
            case GOOD_TO_KNOW -> "note";
        };
    }

    /** Of an id in lower-case words joined by hyphens. */
    public static String ofId(String id) {
        StringBuilder word = new StringBuilder();
        boolean capital = false;
        for (char letter : id.toCharArray()) {
            if (letter != '-') {
                word.append(capital ? Character.toUpperCase(letter) : letter);
            }
            capital = letter == '-';
        }
        return word.toString();
    }
}
