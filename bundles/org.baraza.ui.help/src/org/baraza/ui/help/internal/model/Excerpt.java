package org.baraza.ui.help.internal.model;

import java.util.List;

import org.baraza.catalogue.SearchWords.Span;

/** A few words of a text around what was found in it. */
final class Excerpt {

    private static final int BEFORE = 30;
    private static final int LENGTH = 120;

    private Excerpt() {
    }

    static String around(String text, List<Span> hits) {
        int hit = hits.stream().findFirst().map(Span::start).orElse(0);
        int line = text.lastIndexOf('\n', hit) + 1;
        int start = hit - line <= BEFORE ? line : afterSpace(text, hit - BEFORE);
        int stop = Math.min(text.length(), start + LENGTH);
        int end = stop < text.length() ? Math.max(hit, text.lastIndexOf(' ', stop)) : stop;
        return (start == line ? "" : "… ") + text.substring(start, end).replace('\n', ' ').strip()
                + (end < text.length() ? " …" : "");
    }

    private static int afterSpace(String text, int at) {
        return text.indexOf(' ', at) + 1;
    }
}
