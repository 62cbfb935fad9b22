package org.baraza.analysis;

import java.util.Optional;
import java.util.OptionalInt;

import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;

/**
 * Where a group stands in the stakeholder matrix.
 *
 * @param quadrant empty if an axis is missing
 * @param rank the team's rank within the quadrant, from 1; empty if it has none yet
 * @param place place among all groups of the top quadrants, from 1, also behind the cut; empty elsewhere
 */
public record Placement(StakeholderGroup group, Optional<Quadrant> quadrant, Tier tier, OptionalInt rank,
        OptionalInt place) {

    public boolean isPrimary() {
        return tier == Tier.PRIMARY;
    }
}
