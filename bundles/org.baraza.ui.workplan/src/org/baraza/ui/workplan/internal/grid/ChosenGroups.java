package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.stream.Collectors;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.WorkplanEdits;

/** What was chosen in a cell of groups: the groups themselves, as their names may not tell them apart. */
record ChosenGroups(List<StakeholderGroup> groups) {

    /** Takes over what an editor hands over: groups that were chosen, else a text. */
    static Edit edit(WorkplanEdits edits, int row, int column, Object value) {
        return value instanceof ChosenGroups chosen ? edits.engage(row, chosen.groups)
                : edits.type(row, column, value.toString());
    }

    @Override
    public String toString() {
        return groups.stream().map(StakeholderGroup::getName).collect(Collectors.joining(", "));
    }
}
