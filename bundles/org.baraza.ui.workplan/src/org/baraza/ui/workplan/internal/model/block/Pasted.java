package org.baraza.ui.workplan.internal.model.block;

import java.util.List;

import org.baraza.ui.workplan.internal.model.Edit;

/**
 * What comes of several cells at once.
 *
 * @param label the name of what was asked for: "Paste", "Fill down"
 * @param edit all that can be taken over, as one step
 * @param refusals why other cells stay as they are, a sentence each that begins with the cell's place
 */
public record Pasted(String label, Edit edit, List<String> refusals) {

    public Pasted {
        refusals = List.copyOf(refusals);
    }

    /** Whether nothing changes and nothing is said about it. */
    boolean isSilent() {
        return refusals.isEmpty() && !(edit instanceof Edit.Change);
    }

    /** Whether something was refused and nothing can be taken over. */
    public boolean isRefused() {
        return !refusals.isEmpty() && !(edit instanceof Edit.Change);
    }
}
