package org.baraza.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One element of an SVG text, built attribute by attribute. */
final class SvgTag {

    private final String name;
    private final StringBuilder text;

    SvgTag(String name) {
        this.name = name;
        this.text = new StringBuilder("<").append(name);
    }

    SvgTag with(String attribute, String value) {
        text.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    SvgTag with(String attribute, double value) {
        return with(attribute, number(value));
    }

    String closed() {
        return text + "/>";
    }

    /** @param content well-formed already */
    String around(String content) {
        return text + ">" + content + "</" + name + ">";
    }

    /** At most two decimals, never an exponent, always a point. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Text as XML content or attribute; letters that XML has no place for are left out. */
    static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().filter(SvgTag::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                default -> result.appendCodePoint(letter);
            }
        });
        return result.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD || letter >= 0x10000;
    }
}
