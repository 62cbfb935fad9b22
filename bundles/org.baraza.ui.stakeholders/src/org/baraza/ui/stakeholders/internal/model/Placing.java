package org.baraza.ui.stakeholders.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Limits;
import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.drawing.Position;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;

/**
 * Edits of where groups stand, to be called inside a change. The rule for ranks: a group that leaves a quadrant, be it
 * for another one, for no place at all or for good, leaves no gap there, so those ranked behind it move up by one; in
 * the quadrant that it comes to it goes to the end, since nobody has compared it with the groups there yet.
 */
public final class Placing {

    private final Strategy strategy;
    private final Limits limits;

    public Placing(Strategy strategy) {
        this.strategy = strategy;
        this.limits = Limits.of(strategy);
    }

    /** Places a group, on the axes and in tenths. */
    public void move(StakeholderGroup group, Position to) {
        move(group, Optional.of(to.current()), Optional.of(to.desired()));
    }

    /** Changes both values of a group; a group that lacks one is not placed. */
    public void move(StakeholderGroup group, Optional<Double> current, Optional<Double> desired) {
        Optional<Quadrant> before = quadrantOf(group);
        Double newCurrent = current.map(Scale.of(limits)::onAxis).orElse(null);
        Double newDesired = desired.map(Scale.of(limits)::onAxis).orElse(null);
        Optional<Quadrant> after = StakeholderMatrix.quadrantAt(newCurrent, newDesired, limits);
        if (!before.equals(after)) {
            closeUpBehind(group);
            group.setRank(after.map(this::rankAtEnd).orElse(null));
        }
        group.setCurrent(newCurrent);
        group.setDesired(newDesired);
    }

    /** Deletes a group; its quadrant closes up. */
    public void remove(StakeholderGroup group) {
        closeUpBehind(group);
        strategy.getStakeholders().remove(group);
    }

    /**
     * Moves a group up (by -1) or down (by 1) among those of its quadrant, and ranks the whole quadrant from 1, which
     * also gives a rank to those that had none. Nothing changes at either end.
     */
    public void rank(StakeholderGroup group, int by) {
        if (canRank(group, by)) {
            List<StakeholderGroup> order = neighbours(group);
            rankAs(group, order.get(order.indexOf(group) + by));
        }
    }

    /** Moves a group to the rank of another one of its quadrant, and ranks the whole quadrant from 1. */
    public void rankAs(StakeholderGroup group, StakeholderGroup other) {
        List<StakeholderGroup> order = new ArrayList<>(neighbours(group));
        int to = order.indexOf(other);
        if (to >= 0) {
            order.remove(group);
            order.add(to, group);
            for (int i = 0; i < order.size(); i++) {
                setRank(order.get(i), i + 1);
            }
        }
    }

    /** Whether two groups stand in one quadrant, so that one can be ranked against the other. */
    public boolean canRankAs(StakeholderGroup group, StakeholderGroup other) {
        return group != other && neighbours(group).contains(other);
    }

    /** Whether there is a group above (-1) or below (1) in the same quadrant. */
    public boolean canRank(StakeholderGroup group, int by) {
        List<StakeholderGroup> order = neighbours(group);
        int from = order.indexOf(group);
        return from >= 0 && from + by >= 0 && from + by < order.size();
    }

    private void closeUpBehind(StakeholderGroup group) {
        Integer left = group.getRank();
        if (left != null) {
            neighbours(group).stream().filter(other -> other.getRank() != null && other.getRank() > left)
                    .forEach(other -> other.setRank(other.getRank() - 1));
        }
    }

    private int rankAtEnd(Quadrant quadrant) {
        return 1 + StakeholderMatrix.of(strategy).in(quadrant).stream().map(Placement::group)
                .map(StakeholderGroup::getRank).filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(0);
    }

    private List<StakeholderGroup> neighbours(StakeholderGroup group) {
        StakeholderMatrix matrix = StakeholderMatrix.of(strategy);
        return quadrantOf(group).map(matrix::in).orElse(List.of()).stream().map(Placement::group).toList();
    }

    private Optional<Quadrant> quadrantOf(StakeholderGroup group) {
        return StakeholderMatrix.quadrantAt(group.getCurrent(), group.getDesired(), limits);
    }

    private static void setRank(StakeholderGroup group, int rank) {
        if (!Integer.valueOf(rank).equals(group.getRank())) {
            group.setRank(rank);
        }
    }
}
