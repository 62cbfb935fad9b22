package org.baraza.cli.internal.output;

/** What a command found out, from the same values as text and as JSON. */
public interface Answer {

    void text(Page page);

    void json(Json json);
}
