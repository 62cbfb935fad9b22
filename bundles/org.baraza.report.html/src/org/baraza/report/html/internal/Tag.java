package org.baraza.report.html.internal;

import java.util.Collection;
import java.util.List;

/** One element, built attribute by attribute; written so that it is HTML and XML alike. */
final class Tag {

    private final String name;
    private final StringBuilder start;

    private Tag(String name) {
        this.name = name;
        this.start = new StringBuilder("<").append(name);
    }

    static Tag of(String name) {
        return new Tag(name);
    }

    /** An element of a class of the style sheet. */
    static Tag of(String name, String styleClass) {
        return of(name).with("class", styleClass);
    }

    Tag with(String attribute, String value) {
        start.append(' ').append(attribute).append("=\"").append(Markup.escaped(value)).append('"');
        return this;
    }

    Tag with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** An element that never holds anything. */
    Markup alone() {
        return new Markup(start + "/>");
    }

    Markup around(String text) {
        return around(List.of(Markup.text(text)));
    }

    Markup around(Markup... parts) {
        return around(List.of(parts));
    }

    Markup around(Collection<Markup> parts) {
        return new Markup(start + ">" + Markup.joined(parts).html() + "</" + name + ">");
    }

    /** As {@link #around}, each part on a line of its own. */
    Markup lines(Collection<Markup> parts) {
        StringBuilder text = new StringBuilder(start).append(">\n");
        parts.stream().filter(part -> !part.html().isEmpty()).forEach(part -> text.append(part.html()).append('\n'));
        return new Markup(text.append("</").append(name).append('>').toString());
    }
}
