package org.baraza.ui.workplan.internal.model.block;

import java.util.List;

import org.baraza.ui.workplan.internal.model.Edit;

/**
 * What comes of several cells at once.
 *
 * @param edit all that can be taken over, as one step
 * @param refusals why other cells stay as they are, a sentence each that begins with the cell's place
 */
public record Pasted(Edit edit, List<String> refusals) {

    public Pasted {
        refusals = List.copyOf(refusals);
    }
}
