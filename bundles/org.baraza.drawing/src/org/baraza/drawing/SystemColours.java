package org.baraza.drawing;

/** The colours that an operating system's high-contrast mode prescribes. */
public record SystemColours(Rgb page, Rgb text, Rgb disabled, Rgb highlight, Rgb highlightText) {

    /** What a role takes of them. */
    enum Part {
        PAGE, TEXT, DISABLED, HIGHLIGHT, HIGHLIGHT_TEXT
    }

    Rgb colour(Part part) {
        return switch (part) {
            case PAGE -> page;
            case TEXT -> text;
            case DISABLED -> disabled;
            case HIGHLIGHT -> highlight;
            case HIGHLIGHT_TEXT -> highlightText;
        };
    }
}
