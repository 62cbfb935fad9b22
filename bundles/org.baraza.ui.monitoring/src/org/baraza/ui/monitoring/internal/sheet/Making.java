package org.baraza.ui.monitoring.internal.sheet;

import java.util.Optional;

import org.baraza.ui.ActiveSession;
import org.baraza.ui.monitoring.internal.model.Edit;

/** The one place where the room's edits go through the write door. */
public record Making(ActiveSession active) {

    public void make(Edit edit) {
        active.change(edit.label(), edit.body());
    }

    public void make(Optional<Edit> edit) {
        edit.ifPresent(this::make);
    }
}
