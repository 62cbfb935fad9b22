package org.baraza.ui.workplan.internal.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as offices write them in spreadsheets, whatever their language: "1 250,50", "1.250,50", "$1,250.50". What
 * could mean two things, such as "8.000", is left to the language of the document.
 */
final class OfficeAmounts {

    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d{1,2}"
            + "|-?\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern GROUPED_BY_DOT = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d{1,2}"
            + "|-?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}([.,]\\d{1,2})?");
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Z}\\p{Sc}'’]");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}*)\\.?([-\\d.,]*\\d)(\\p{L}*)\\.?");
    private static final Set<String> SHORT = Set.of("F", "FR", "CFA", "FCFA", "FRW", "FBU", "KSH", "TSH", "USH", "RS",
            "R", "DA", "DT", "DH", "US");

    private OfficeAmounts() {
    }

    /** @param currency the amounts' own; one that names another is not read */
    static Optional<BigDecimal> read(String text, String currency) {
        String compact = SIGNS.matcher(text).replaceAll("");
        Matcher named = NAMED.matcher(compact);
        return named.matches() && isOwn(named.group(1), currency) && isOwn(named.group(3), currency)
                ? number(named.group(2)) : Optional.empty();
    }

    /** Letters beside an amount are the currency's code or how offices shorten its name, not a thousand or a unit. */
    private static boolean isOwn(String letters, String currency) {
        return letters.isEmpty() || letters.equalsIgnoreCase(currency) || SHORT.contains(letters.toUpperCase(Locale.ROOT));
    }

    private static Optional<BigDecimal> number(String compact) {
        if (GROUPED_BY_COMMA.matcher(compact).matches()) {
            return Optional.of(new BigDecimal(compact.replace(",", "")));
        }
        if (GROUPED_BY_DOT.matcher(compact).matches()) {
            return Optional.of(new BigDecimal(compact.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(compact).matches() ? Optional.of(new BigDecimal(compact.replace(',', '.')))
                : Optional.empty();
    }
}
