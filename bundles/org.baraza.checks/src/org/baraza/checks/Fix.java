package org.baraza.checks;

import java.util.Objects;

/**
 * A proposed change that settles a finding.
 *
 * @param label what it does, as the undo menu will name it
 * @param change changes the model; only to be run inside the session's write door
 */
public record Fix(String label, Runnable change) {

    public Fix {
        Objects.requireNonNull(label);
        Objects.requireNonNull(change);
    }
}
