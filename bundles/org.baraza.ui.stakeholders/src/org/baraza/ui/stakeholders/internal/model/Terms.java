package org.baraza.ui.stakeholders.internal.model;

import java.util.List;
import java.util.stream.Stream;

/** Lists of short terms, as they are read and typed: "Price figures; Method notes". */
public final class Terms {

    private static final String MARK = "; ";

    private Terms() {
    }

    public static String words(List<String> terms) {
        return String.join(MARK, terms);
    }

    /** What was typed, without blanks and without terms named twice. */
    public static List<String> of(String typed) {
        return Stream.of(typed.split("[;\\r\\n]")).map(String::strip).filter(term -> !term.isEmpty()).distinct()
                .toList();
    }
}
