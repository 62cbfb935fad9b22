package org.baraza.exchange.read;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** The one stated; else the one that divides the most lines into the same number of values, and the first of them. */
    static Delimiter of(String text) {
        Matcher stated = STATED.matcher(text.substring(0, Math.min(text.length(), 8)));
        if (stated.find()) {
            return new Delimiter(stated.group(1).charAt(0), stated.end());
        }
        List<String> lines = withoutQuoted(text.substring(0, Math.min(text.length(), SAMPLE))).lines()
                .filter(line -> !line.isBlank()).limit(LINES).toList();
        String headings = lines.stream().filter(line -> SIGNS.stream().anyMatch(sign -> count(line, sign) > 0)).findFirst().orElse("");
        return new Delimiter(SIGNS.stream().filter(sign -> alike(lines, sign) > 0).min(Comparator
                .comparing((Character sign) -> -2 * alike(lines, sign) - Math.min(1, count(headings, sign)))
                .thenComparing(sign -> -count(headings, sign))).orElse(','), 0);
    }

    /** How many lines have the sign as often as most of those that have it at all. */
    private static long alike(List<String> lines, char sign) {
        return lines.stream().map(line -> count(line, sign)).filter(count -> count > 0)
                .collect(Collectors.groupingBy(count -> count, Collectors.counting())).values().stream().max(Long::compare).orElse(0L);
    }

    private static long count(String line, char sign) {
        return line.chars().filter(letter -> letter == sign).count();
    }

    /** Quoted values may go on over several lines. */
    private static String withoutQuoted(String text) {
        return text.replaceAll("\"[^\"]*+\"", "");
    }
}
