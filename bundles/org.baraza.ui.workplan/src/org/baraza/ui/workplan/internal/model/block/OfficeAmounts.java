package org.baraza.ui.workplan.internal.model.block;

import java.math.BigDecimal;
import java.util.Optional;
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
    private static final Pattern AROUND = Pattern.compile("[\\s\\p{Z}\\p{Sc}'’]");

    private OfficeAmounts() {
    }

    /** Without signs of currencies. */
    static String bare(String text) {
        return text.replaceAll("\\p{Sc}", "").strip();
    }

    static Optional<BigDecimal> read(String text) {
        String compact = AROUND.matcher(text).replaceAll("");
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
