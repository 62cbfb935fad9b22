package org.baraza.ui.help.internal.model;

import java.util.Optional;

/**
 * A piece of text in one style.
 *
 * @param link where it leads, as {@code /plug-in/path#anchor}
 */
public record Run(String text, Style style, Optional<String> link) {

    /** How a piece of text stands out. */
    public enum Style {
        PLAIN, STRONG, KEY
    }
}
