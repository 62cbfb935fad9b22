package org.baraza.exchange.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name with a number before it that is none of it: "Objective 2: To train users", "1.1 Former", "3. Écouter". A number
 * alone before words counts them and is part of the name: "3 ateliers", "10-day course", "5.000 brochures".
 *
 * @param rest empty text if there is but the number
 */
record NumberedName(String number, String rest) {

    private static final String WORD = "(?:(?:strategic |specific )?objective|objectif(?: stratégique| spécifique)?|axe(?: stratégique)?|pilier"
            + "|(?:strategic )?(?:pillar|goal|axis)|activity|activit[ée]|OS|SO|OBJ\\.?|O(?=\\d))\\s*(?:n[°o]\\s*)?";
    /** Where a name begins without a space before it. */
    private static final String NAME = "(?=(?-i:\\p{Lu}[’']?\\p{Ll}))";
    private static final String NO_SHARE = "(?!\\d|[.,]\\d|\\s*%)";

    private static final Pattern ALONE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)\\s*[:.)–—-]*\\s*()");
    private static final Pattern BEHIND_A_WORD = pattern(WORD + "(\\d{1,3}+(?:\\.\\d{1,4}+)?+)" + NO_SHARE
            + "(?:\\s*[:.,)–—-]+\\s*|\\s++(?!\\d)|" + NAME + "|$)(.*)");
    /** The third digit behind a point would make it thousands. */
    private static final Pattern OF_TWO = pattern("(\\d{1,3}+\\.\\d{1,2}+)" + NO_SHARE + "(?!\\s*(?:million|milliard|billion|thousand|mille))"
            + "(?:\\s*[:.)–—-]*\\s+|[:.)–—-]*" + NAME + ")(.*)");
    private static final Pattern CLOSED = pattern("(\\d{1,3}+)(?:\\s?[.):]+[–—-]?\\s+|\\s?[–—-]+\\s++(?!\\d)|[.):]+" + NAME + ")(.*)");
    private static final Pattern COUNTED = pattern("(\\d{1,3}(?:\\.\\d{1,4})?)\\s+(.*)");

    private static Pattern pattern(String form) {
        return Pattern.compile("(?iu)" + form, Pattern.DOTALL);
    }

    static Optional<NumberedName> of(String text) {
        return first(text, ALONE, BEHIND_A_WORD, OF_TWO, CLOSED);
    }

    /** Also where nothing says that the number does not belong to the name. */
    static Optional<NumberedName> counted(String text) {
        return first(text, COUNTED);
    }

    private static Optional<NumberedName> first(String text, Pattern... forms) {
        return Stream.of(forms).map(form -> form.matcher(text.strip())).filter(Matcher::matches).findFirst()
                .map(found -> new NumberedName(found.group(1), found.group(2).strip()));
    }
}
