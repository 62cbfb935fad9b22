package org.baraza.exchange.internal.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In what amounts are counted: "Coût (en milliers de FCFA)", "Cost ('000 USD)", "Budget (millions)".
 *
 * @param zeros how many there are to add
 */
public record Magnitude(int zeros) {

    private static final int THOUSANDS = 3;
    private static final String MONEY = "(?:F ?CFA|FCFA|XOF|XAF|USD|EUR|US ?\\$|\\p{Sc})";
    private static final String QUOTE = "['’‘´`]";
    private static final String SPACE = "[ \\u00a0\\u202f,.]?";
    private static final Pattern COUNTED = Pattern.compile("(?iu)(?<milliards>\\b(?:milliards?|billions?|mds)\\b)"
            + "|(?<millions>\\b(?:millions?|mio|mln)\\b|" + QUOTE + "000" + SPACE + "000\\b|[x×*] ?1" + SPACE + "000" + SPACE + "000\\b|(?-i:\\bM ?(?=" + MONEY + ")))"
            + "|(?<thousands>\\b(?:thousands?|milliers?)\\b|" + QUOTE + " ?000s?\\b|(?<![\\d,.]|\\d )000s?\\b|(?:[x×*] ?|\\( ?)1" + SPACE + "000\\b"
            + "|\\bk ?(?=" + MONEY + "))");
    /** Above a table it may be said of anything, unless it says nothing else. */
    private static final Pattern OF_TABLE = Pattern.compile("(?iu)(?:\\b(?:in|en) (?:thousands|milliers|millions|milliards|billions)|" + QUOTE + " ?000)"
            + "(?: (?:of|de|d['’]))?(?: ?(?:" + MONEY + "|US dollars?|francs?(?: CFA)?|dollars?|euros?|shillings?|(?-i:[A-Z]{3})|" + QUOTE + "?000))?[\\s)\\].:*]*$");

    /** Of the amounts below a heading. */
    public static Optional<Magnitude> ofHeading(String heading) {
        return Optional.of(COUNTED.matcher(heading)).filter(Matcher::find).map(Magnitude::said);
    }

    /** Of all amounts below a title. */
    public static Optional<Magnitude> ofTitle(String title) {
        return Optional.of(OF_TABLE.matcher(title)).filter(Matcher::find).flatMap(said -> ofHeading(said.group()));
    }

    private static Magnitude said(Matcher counted) {
        return new Magnitude(counted.group("milliards") != null ? 3 * THOUSANDS : counted.group("millions") != null ? 2 * THOUSANDS : THOUSANDS);
    }

    public BigDecimal of(BigDecimal counted) {
        return counted.movePointRight(zeros);
    }
}
