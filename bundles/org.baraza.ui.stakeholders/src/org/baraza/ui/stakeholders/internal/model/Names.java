package org.baraza.ui.stakeholders.internal.model;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.stakeholders.internal.Messages;

/** What a group is called on the screen. */
public final class Names {

    private Names() {
    }

    public static String of(StakeholderGroup group) {
        return group.getName() == null || group.getName().isBlank() ? Messages.Group_unnamed : group.getName();
    }
}
