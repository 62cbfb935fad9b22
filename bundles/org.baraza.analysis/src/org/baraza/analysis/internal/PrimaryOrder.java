package org.baraza.analysis.internal;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;

/**
 * The order of the groups in the top quadrants: Cultivate ASAP before Cross-check, by rank in each, unranked ones last.
 * A group with a place in the team's own order takes that place, and the others close ranks around it.
 */
public final class PrimaryOrder {

    private PrimaryOrder() {
    }

    /** The place of every group in a top quadrant, from 1 without gaps. */
    public static Map<StakeholderGroup, Integer> places(Map<StakeholderGroup, Quadrant> quadrants) {
        List<StakeholderGroup> usual = quadrants.keySet().stream().filter(group -> isTop(quadrants.get(group)))
                .sorted(Comparator.<StakeholderGroup, Quadrant>comparing(quadrants::get)
                        .thenComparingInt(PrimaryOrder::rank))
                .toList();
        Deque<StakeholderGroup> own = new ArrayDeque<>(usual.stream().filter(group -> group.getOverallOrder() != null)
                .sorted(Comparator.comparing(StakeholderGroup::getOverallOrder)).toList());
        Deque<StakeholderGroup> others = new ArrayDeque<>(
                usual.stream().filter(group -> group.getOverallOrder() == null).toList());
        Map<StakeholderGroup, Integer> places = new HashMap<>();
        for (int place = 1; place <= usual.size(); place++) {
            boolean ownTurn = !own.isEmpty() && (others.isEmpty() || own.peek().getOverallOrder() <= place);
            places.put(ownTurn ? own.poll() : others.poll(), place);
        }
        return places;
    }

    private static boolean isTop(Quadrant quadrant) {
        return quadrant == Quadrant.CULTIVATE || quadrant == Quadrant.CROSS_CHECK;
    }

    private static int rank(StakeholderGroup group) {
        return group.getRank() == null ? Integer.MAX_VALUE : group.getRank();
    }
}
