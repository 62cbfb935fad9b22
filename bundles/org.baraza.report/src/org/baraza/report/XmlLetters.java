package org.baraza.report;

import java.util.regex.Pattern;

/** The letters that XML has a place for (XML 1.0, production 2, less the carriage return, which readers turn). */
public final class XmlLetters {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlLetters() {
    }

    /** The text without the letters that XML has no place for. */
    public static String only(String text) {
        return text.codePoints().filter(XmlLetters::has)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** As a workbook holds a text: what looks there like the number of a letter would be shown as that letter. */
    public static String inWorkbook(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    public static boolean has(int letter) {
        return letter == '\t' || letter == '\n' || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD || letter >= 0x10000;
    }
}
