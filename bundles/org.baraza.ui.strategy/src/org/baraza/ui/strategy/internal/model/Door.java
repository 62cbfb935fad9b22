package org.baraza.ui.strategy.internal.model;

/** The write door, as edits see it: one named undo step. */
@FunctionalInterface
public interface Door {

    void change(String label, Runnable body);
}
