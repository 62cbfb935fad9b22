package org.baraza.exchange.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Several values in one cell: a line each; what people write in one line is divided by semicolons. */
public final class ListText {

    /** What stands for a line break inside of a value. */
    private static final char INNER_BREAK = '\u2028';

    private ListText() {
    }

    public static String of(List<String> values) {
        String text = values.stream().map(value -> value.replace('\n', INNER_BREAK)).collect(Collectors.joining("\n"));
        // a single value that would be divided is told from several by the end of its line
        return values.size() == 1 && text.indexOf(';') >= 0 ? text + "\n" : text;
    }

    public static List<String> parts(String text) {
        String divider = text.indexOf('\n') >= 0 ? "\n" : ";";
        return Arrays.stream(text.split(divider)).map(part -> divider.equals(";") ? part.strip() : part)
                .map(part -> part.replace(INNER_BREAK, '\n')).filter(part -> !part.isBlank()).toList();
    }
}
