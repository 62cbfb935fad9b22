package org.baraza.ui.workplan.internal.grid;

import java.util.Optional;

import org.baraza.model.strategy.StakeholderGroup;

/**
 * An entry of a list to choose from.
 *
 * @param group that it stands for, where several may have one name
 */
record Choice(String label, boolean chosen, Optional<StakeholderGroup> group) {

    Choice(String label, boolean chosen) {
        this(label, chosen, Optional.empty());
    }
}
