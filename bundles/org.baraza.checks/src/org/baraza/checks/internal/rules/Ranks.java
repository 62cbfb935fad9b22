package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.OptionalInt;

import org.baraza.analysis.Placement;
import org.baraza.model.strategy.StakeholderGroup;

/** The ranks of groups in a quadrant, from 1. */
final class Ranks {

    private Ranks() {
    }

    /** Empty for a group without a rank, or with none from 1 on. */
    static OptionalInt of(StakeholderGroup group) {
        Integer rank = group.getRank();
        return rank == null || rank < 1 ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /** The rank after those that the groups have now, whatever they had when they were placed. */
    static int next(List<Placement> placements) {
        return 1 + placements.stream().mapToInt(placement -> of(placement.group()).orElse(0)).max().orElse(0);
    }

    /** Gives the groups the ranks from 1 on, in their order. */
    static void inOrder(List<Placement> placements) {
        for (int i = 0; i < placements.size(); i++) {
            placements.get(i).group().setRank(i + 1);
        }
    }
}
