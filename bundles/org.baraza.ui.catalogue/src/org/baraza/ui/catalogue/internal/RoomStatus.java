package org.baraza.ui.catalogue.internal;

import org.eclipse.jface.action.IStatusLineManager;

/** The room's part of the status line: where the tactics come from, unless something has to be said just now. */
final class RoomStatus {

    private final IStatusLineManager line;
    private String resting = "";

    RoomStatus(IStatusLineManager line) {
        this.line = line;
    }

    void rest(String text) {
        resting = text;
        line.setMessage(text);
    }

    void say(String text) {
        line.setMessage(text);
    }

    void rest() {
        line.setMessage(resting);
    }
}
