package org.baraza.ui.monitoring.internal.model;

/**
 * A change for the session's write door.
 *
 * @param label the undo step's name
 */
public record Edit(String label, Runnable body) {
}
