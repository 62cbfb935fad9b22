package org.baraza.ui.stakeholders.internal.model;

import java.util.List;

import org.baraza.model.strategy.StakeholderGroup;

/** What the team itself says of its groups, to be called inside a change. */
public record TeamView(List<StakeholderGroup> groups) {

    public TeamView {
        groups = List.copyOf(groups);
    }

    /** Whether the mark says of all of them that they don't use official statistics yet. */
    public boolean areNotYetUsers() {
        return groups.stream().allMatch(StakeholderGroup::isNonUser);
    }

    public void notYetUsers(boolean marked) {
        groups.stream().filter(group -> group.isNonUser() != marked).forEach(group -> group.setNonUser(marked));
    }
}
