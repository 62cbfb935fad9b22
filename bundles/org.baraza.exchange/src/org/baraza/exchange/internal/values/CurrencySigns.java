package org.baraza.exchange.internal.values;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.model.values.Currencies;
import org.eclipse.osgi.util.NLS;

/**
 * Signs and codes of currencies beside numbers. Those of another currency than the plan's are refused: nobody but the
 * office knows at which rate.
 *
 * @param currency code of the plan; empty text if it has none
 */
record CurrencySigns(String currency) {

    private static final String SPACE = "[\\s\\u00a0\\u202f]";
    private static final Pattern WORD = Pattern.compile("US" + SPACE + "?\\$|\\$" + SPACE + "?USD?\\b|U\\.?S\\.?" + SPACE
            + "+dollars?|dollars?" + SPACE + "+(?:US|américains?)|\\p{L}+\\p{Sc}|\\p{L}[\\p{L}.]*(" + SPACE + "+CFA)?|\\p{Sc}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, Set<String>> OF_ONE = Map.ofEntries(entry("€", "EUR"), entry("EURO", "EUR"), entry("EUROS", "EUR"),
            entry("£", "GBP", "EGP", "SSP"), entry("US$", "USD"), entry("N$", "NAD"), entry("L$", "LRD"), entry("Z$", "ZWL"), entry("C$", "CAD"),
            entry("A$", "AUD"), entry("₦", "NGN"), entry("NAIRA", "NGN"), entry("₵", "GHS"), entry("¢", "GHS"), entry("CEDI", "GHS"), entry("CEDIS", "GHS"), entry("FCFA", "XOF", "XAF"),
            entry("CFA", "XOF", "XAF"), entry("F CFA", "XOF", "XAF"), entry("FRANCS CFA", "XOF", "XAF"), entry("FRANC CFA", "XOF", "XAF"),
            entry("KSH", "KES"), entry("KSHS", "KES"), entry("TSH", "TZS"), entry("TSHS", "TZS"), entry("USH", "UGX"), entry("USHS", "UGX"),
            entry("RS", "MUR", "SCR", "INR", "PKR"), entry("BR", "ETB"), entry("BIRR", "ETB"));
    /** The dollar of the United States, before and behind. */
    private static final Pattern US = Pattern.compile("US ?\\$|\\$ ?USD?|US DOLLARS?|DOLLARS? (?:US|AMÉRICAINS?)");
    /** They stand for more than one currency, and so for the plan's. */
    private static final Set<String> OF_SEVERAL = Set.of("F", "FR", "FRS", "FRANC", "FRANCS", "R", "SH", "SHS", "SHILLINGS", "FRW", "RWF", "K",
            "D", "DT", "DH", "DA", "MT", "KZ", "LE", "M", "P", "E", "ZK", "MK", "GMD", "AR", "FG", "FC", "FBU", "UM");
    private static final List<String> DOLLARS = List.of("USD", "NAD", "LRD", "ZWL", "CAD", "AUD");
    /** Behind a number they count thousands, millions or zeros: "1.5M" is not one loti and a half. */
    private static final Pattern COUNTS = Pattern.compile("\\d\\s*[KME]\\b|\\d\\s*E[-+]?\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_HEADING = Pattern.compile("US ?\\$|\\$ ?US\\b|\\p{Sc}|\\bF ?CFA\\b|\\b[A-Z]{3}\\b");
    /** Closes an amount in shillings: "1,200/=". */
    private static final Pattern CLOSING = Pattern.compile("(?<=\\d)" + SPACE + "?/" + SPACE + "?[=–—-]{1,2}(?!" + SPACE + "*\\d)");
    /** "₵" of "GH₵"; which dollars are meant, their letters tell. */
    private static final Pattern LETTERS_BEFORE = Pattern.compile("\\p{L}+(?=[\\p{Sc}&&[^$]])");
    private static final int CODE = 3;

    private static Map.Entry<String, Set<String>> entry(String word, String... codes) {
        return Map.entry(word, Set.of(codes));
    }

    String without(String typed) throws RefusedValueException {
        if (COUNTS.matcher(typed).find()) {
            throw new RefusedValueException(NLS.bind(Messages.Value_number, typed));
        }
        Matcher words = WORD.matcher(CLOSING.matcher(typed).replaceAll(""));
        StringBuilder bare = new StringBuilder();
        while (words.find()) {
            check(plain(words.group()), typed);
            words.appendReplacement(bare, " ");
        }
        return words.appendTail(bare).toString().strip();
    }

    private static String plain(String word) {
        String bare = word.toUpperCase(Locale.ROOT).replaceAll(SPACE + "+", " ").replace(".", "");
        return US.matcher(bare).matches() ? "US$" : LETTERS_BEFORE.matcher(bare).replaceAll("");
    }

    /** Whether it is a code, in whatever case. */
    static boolean isCode(String word) {
        return word.length() == CODE && Currencies.find(word.toUpperCase(Locale.ROOT)).isPresent();
    }

    /** Money below a heading that names another currency is refused as well. */
    void checkHeading(String heading) throws RefusedValueException {
        Matcher names = IN_HEADING.matcher(heading);
        while (names.find()) {
            String name = plain(names.group());
            if (isOther(name) && !name.equals("ALL") || OF_ONE.containsKey(name) || name.equals("$")) {
                check(name, heading);
            }
        }
    }

    private void check(String word, String typed) throws RefusedValueException {
        boolean ours = word.equals(currency) || OF_ONE.getOrDefault(word, Set.of()).contains(currency)
                || word.equals("$") && (currency.isEmpty() || DOLLARS.contains(currency))
                || OF_SEVERAL.contains(word) && !isOther(word);
        boolean known = isOther(word) || OF_ONE.containsKey(word) || word.equals("$");
        if (!ours && known && !currency.isEmpty()) {
            throw new RefusedValueException(NLS.bind(Messages.Value_otherCurrency, typed, currency));
        }
        if (!ours && !known) {
            throw new RefusedValueException(NLS.bind(Messages.Value_number, typed));
        }
    }

    private boolean isOther(String word) {
        return !word.equals(currency) && isCode(word);
    }
}
