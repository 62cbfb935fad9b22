package org.baraza.session.internal.xml;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClassifier;

/** What Java takes for a value, and nobody can reckon with. */
final class PlainValue {

    /** Java knows days of the year 999999999, and steps over the end of its calendar from there. */
    private static final Pattern OF_OUR_TIME = Pattern.compile("\\s*(19|20|21)\\d\\d-.*");

    private PlainValue() {
    }

    /** Whether a value may be of that type; if it is readable at all, the type itself says. */
    static boolean fits(String text, EClassifier type) {
        return switch (type.getName()) {
            case "Date", "Month", "Quarter", "Timestamp" -> OF_OUR_TIME.matcher(text).matches();
            case "EDoubleObject" -> isFinite(text);
            default -> true;
        };
    }

    /** "NaN" and "1e400" are no numbers in JSON either. */
    private static boolean isFinite(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
