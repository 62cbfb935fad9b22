package org.baraza.report.html.internal;

import java.util.Collection;
import java.util.stream.Collectors;

import org.baraza.report.XmlLetters;

/** Well-formed markup, as opposed to text that has yet to be escaped. */
record Markup(String html) {

    static final Markup NONE = new Markup("");

    /** The characters as they are shown; letters that XML has no place for are left out. */
    static Markup text(String text) {
        return new Markup(escaped(text));
    }

    static Markup joined(Collection<Markup> parts) {
        return new Markup(parts.stream().map(Markup::html).collect(Collectors.joining()));
    }

    static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().filter(XmlLetters::has).forEach(letter -> {
            switch (letter) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\'' -> result.append("&#39;");
                default -> result.appendCodePoint(letter);
            }
        });
        return result.toString();
    }
}
