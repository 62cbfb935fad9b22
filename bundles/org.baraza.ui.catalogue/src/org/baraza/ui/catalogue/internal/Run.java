package org.baraza.ui.catalogue.internal;

import org.baraza.drawing.Role;

/** A piece of a cell's text in one style. */
record Run(String text, boolean strong, Role role) {

    static Run plain(String text) {
        return new Run(text, false, Role.TEXT);
    }

    static Run strong(String text) {
        return new Run(text, true, Role.TEXT);
    }

    static Run quiet(String text) {
        return new Run(text, false, Role.SECONDARY);
    }

    /** What the search found. */
    static Run hit(String text) {
        return new Run(text, true, Role.ACCENT);
    }

    Run emphasised() {
        return new Run(text, true, role);
    }
}
