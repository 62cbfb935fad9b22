package org.baraza.cli.internal.commands;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.names.Candidates;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.eclipse.osgi.util.NLS;

/** Finds the stakeholder group that a person means, by its id or its name. */
record GroupByName(Strategy strategy) {

    /** @throws Refusal if there is none or more than one, naming those that may be meant */
    StakeholderGroup find(String typed) throws Refusal {
        List<StakeholderGroup> groups = strategy.getStakeholders();
        Optional<StakeholderGroup> byId = groups.stream().filter(group -> typed.equals(group.getId())).findFirst();
        Candidates<StakeholderGroup> candidates = new Candidates<>(groups, GroupByName::name);
        List<StakeholderGroup> meant = byId.map(List::of).orElseGet(() -> candidates.matching(typed));
        return switch (meant.size()) {
            case 1 -> meant.getFirst();
            case 0 -> throw none(typed, candidates.nearest(typed));
            default -> throw new Refusal(NLS.bind(Messages.Group_several, typed, told(meant)));
        };
    }

    private static Refusal none(String typed, List<StakeholderGroup> nearest) {
        return new Refusal(nearest.isEmpty() ? Messages.Group_noneAtAll
                : NLS.bind(Messages.Group_none, typed, nearest.stream().map(GroupByName::name)
                        .collect(Collectors.joining(", "))));
    }

    /** With their ids, since names may be the same. */
    private static String told(List<StakeholderGroup> groups) {
        return groups.stream().map(group -> name(group) + " (" + group.getId() + ")").collect(Collectors.joining(", "));
    }

    private static String name(StakeholderGroup group) {
        return Objects.requireNonNullElse(group.getName(), "");
    }
}
