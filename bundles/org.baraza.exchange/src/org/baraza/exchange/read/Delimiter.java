package org.baraza.exchange.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the values of a text.
 *
 * @param from where the values begin
 */
record Delimiter(char sign, int from) {

    /** As Excel writes it into the first line. */
    private static final Pattern STATED = Pattern.compile("\\Asep=([^\"\\r\\n])\\R");
    private static final List<Character> SIGNS = List.of(';', '\t', ',', '|');
    private static final int LINES = 30;
    private static final int SAMPLE = 200_000;

    /** The one stated; else the one that divides the most lines into the same number of values. */
    static Delimiter of(String text) {
        Matcher stated = STATED.matcher(text.substring(0, Math.min(text.length(), 8)));
        if (stated.find()) {
            return new Delimiter(stated.group(1).charAt(0), stated.end());
        }
        List<String> lines = withoutQuoted(text.substring(0, Math.min(text.length(), SAMPLE))).lines()
                .filter(line -> !line.isBlank()).limit(LINES).toList();
        char best = ',';
        long most = 0;
        for (char sign : SIGNS) {
            long score = score(lines, sign);
            if (score > most) {
                best = sign;
                most = score;
            }
        }
        return new Delimiter(best, 0);
    }

    private static long score(List<String> lines, char sign) {
        long widest = lines.stream().mapToLong(line -> count(line, sign)).max().orElse(0);
        return widest == 0 ? 0 : widest + 2 * lines.stream().filter(line -> count(line, sign) == widest).count();
    }

    private static long count(String line, char sign) {
        return line.chars().filter(letter -> letter == sign).count();
    }

    /** Quoted values may go on over several lines. */
    private static String withoutQuoted(String text) {
        return text.replaceAll("\"[^\"]*+\"", "");
    }
}
