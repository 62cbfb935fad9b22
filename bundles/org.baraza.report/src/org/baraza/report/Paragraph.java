package org.baraza.report;

import java.util.Objects;

/** Running text without markup. */
public record Paragraph(Style style, String text) implements Block {

    /** What a text is; writers decide how it looks. */
    public enum Style {
        /** The text proper. */
        BODY,
        /** A statement to stand out, such as the vision. */
        STATEMENT,
        /** A remark aside. */
        NOTE
    }

    public Paragraph {
        Objects.requireNonNull(style);
        Objects.requireNonNull(text);
    }
}
