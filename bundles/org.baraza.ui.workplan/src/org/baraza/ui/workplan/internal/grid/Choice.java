package org.baraza.ui.workplan.internal.grid;

/** An entry of a list to choose from. */
record Choice(String label, boolean chosen) {
}
