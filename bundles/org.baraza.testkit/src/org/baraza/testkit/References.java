package org.baraza.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;

/** References by name, resolved when the whole document is there, so that parts can be described in any order. */
final class References {

    private final List<Consumer<Strategy>> pending = new ArrayList<>();

    void toGroup(String name, Consumer<StakeholderGroup> receiver) {
        pending.add(strategy -> receiver.accept(strategy.getStakeholders().stream()
                .filter(group -> name.equals(group.getName())).findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Describe the group in the strategy: with(aGroup(\"" + name + "\"))"))));
    }

    void toAgency(String name, Consumer<Agency> receiver) {
        pending.add(strategy -> receiver.accept(strategy.getAgencies().stream()
                .filter(agency -> name.equals(agency.getName()) || name.equals(agency.getAcronym())).findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Describe the agency in the strategy: with(anAgency(\"" + name + "\"))"))));
    }

    void resolve(Strategy strategy) {
        pending.forEach(reference -> reference.accept(strategy));
    }

    void requireNone() {
        if (!pending.isEmpty()) {
            throw new IllegalStateException("It names groups or agencies: build the strategy that they stand in");
        }
    }
}
