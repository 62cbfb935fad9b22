package org.baraza.exchange.internal.values;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Cell;
import org.baraza.model.values.Currencies;
import org.eclipse.osgi.util.NLS;

/**
 * Numbers as English and French offices write them: "1,250.50", "1 250,50", "12.500", "45 %", "(300)", "USD 1,200". A
 * single comma or point with three digits behind is read as the other numbers of the table are; in money, of which there
 * are no thousandths, it divides thousands in either.
 *
 * @param comma whether the comma stands before the decimals there, not the point
 * @param currency code of the plan; empty text if it has none
 */
public record NumberText(boolean comma, String currency) {

    private static final int LONGEST = 60;
    private static final int THOUSANDTHS = 3;
    private static final String AMOUNT = "\\d[\\d.,\\s\\u00a0\\u202f\\u2009'’]*[^\\d]{0,6}?";
    /** "10,000 - 15,000", "de 10 000 à 15 000 FCFA". */
    private static final Pattern RANGE = Pattern.compile("(?iu)[^\\d]*" + AMOUNT + "(?:[-−–—]|(?<!\\p{L})(?:to|and|à|et)(?!\\p{L}))[^\\d]{0,6}?" + AMOUNT + "[^\\d]*");
    private static final Pattern BODY = Pattern.compile("\\d[\\d.,]*|[.,]\\d+");
    private static final Pattern GROUPED_COMMA = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+");
    private static final Pattern GROUPED_POINT = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");

    /** @param percents whether the value counts in per cent, so that 0.45 shown as 45 % is 45 */
    public BigDecimal of(Cell cell, boolean percents) throws RefusedValueException {
        return switch (cell) {
            case Cell.Number number when number.percent() && percents -> number.value().movePointRight(2);
            case Cell.Number number -> number.value();
            case Cell.Text text -> of(text.text());
            case Cell.Fault fault -> throw new RefusedValueException(NLS.bind(Messages.Value_fault, Quoted.of(fault.text())));
            case Cell other -> throw refused(other.text());
        };
    }

    /** Whether a text is but a number, with or without a currency, whichever it is. */
    public static boolean isAmount(String text) {
        try {
            new NumberText(false, "").of(text);
            return true;
        } catch (RefusedValueException e) {
            return false;
        }
    }

    /** Whether a word is the code of a currency. */
    public static boolean isCurrency(String word) {
        return CurrencySigns.isCode(word);
    }

    public BigDecimal money(Cell cell) throws RefusedValueException {
        return cell instanceof Cell.Text text ? of(text.text(), Currencies.digits(currency) < THOUSANDTHS) : of(cell, false);
    }

    /** Fails if money below this heading is of another currency than the plan's. */
    public void checkHeading(String heading) throws RefusedValueException {
        new CurrencySigns(currency).checkHeading(heading);
    }

    public BigDecimal of(String typed) throws RefusedValueException {
        return of(typed, false);
    }

    private BigDecimal of(String typed, boolean noThousandths) throws RefusedValueException {
        if (typed.length() > LONGEST) {
            throw refused(typed.substring(0, LONGEST) + "…");
        }
        if (RANGE.matcher(typed).matches()) {
            throw new RefusedValueException(NLS.bind(Messages.Value_range, typed));
        }
        String bare = new CurrencySigns(currency).without(typed.strip());
        boolean negative = bare.matches("\\(.*\\)|[-−–].*|.*[-−]");
        String body = bare.replaceAll("[\\s\\u00a0\\u202f\\u2009'’()%+−–-]", "");
        if (!BODY.matcher(body).matches() || bare.matches(".*\\d\\s*[-−–]\\s*\\d.*")) {
            throw refused(typed);
        }
        BigDecimal number = plain(body, noThousandths, typed);
        return negative ? number.negate() : number;
    }

    private BigDecimal plain(String body, boolean noThousandths, String typed) throws RefusedValueException {
        int lastComma = body.lastIndexOf(',');
        int lastPoint = body.lastIndexOf('.');
        if (lastComma >= 0 && lastPoint >= 0) {
            char decimal = lastComma > lastPoint ? ',' : '.';
            return decimal(body, decimal, typed);
        }
        boolean thousands = lastComma >= 0 ? GROUPED_COMMA.matcher(body).matches() && (!comma || noThousandths || several(body, ','))
                : GROUPED_POINT.matcher(body).matches() && (comma || noThousandths || several(body, '.'));
        return thousands ? new BigDecimal(body.replaceAll("[.,]", "")) : decimal(body, lastComma >= 0 ? ',' : '.', typed);
    }

    private static boolean several(String body, char sign) {
        return body.indexOf(sign) != body.lastIndexOf(sign);
    }

    private BigDecimal decimal(String body, char sign, String typed) throws RefusedValueException {
        String other = sign == ',' ? "." : ",";
        Matcher whole = Pattern.compile("(\\d{0,3}(" + Pattern.quote(other) + "\\d{3})+|\\d*)("
                + Pattern.quote(Character.toString(sign)) + "\\d*)?").matcher(body);
        if (!whole.matches()) {
            throw refused(typed);
        }
        String plain = body.replace(other, "").replace(sign, '.');
        return new BigDecimal(plain.startsWith(".") ? "0" + plain : plain.endsWith(".") ? plain + "0" : plain);
    }

    private static RefusedValueException refused(String typed) {
        return new RefusedValueException(NLS.bind(Messages.Value_number, typed));
    }
}
