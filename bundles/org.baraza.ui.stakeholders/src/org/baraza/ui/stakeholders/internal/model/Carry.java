package org.baraza.ui.stakeholders.internal.model;

import java.util.Optional;

import org.baraza.drawing.Position;
import org.baraza.model.strategy.StakeholderGroup;

/**
 * A group on its way over the matrix, by mouse or by keyboard. Nothing is changed until it is dropped.
 *
 * @param from where it stands; empty for a group that has no place yet
 * @param to where it would be dropped
 * @param scale of the axes
 */
public record Carry(StakeholderGroup group, Optional<Position> from, Position to, Scale scale) {

    /** Picks a group up where it stands; one without a place is held over the middle. */
    public static Carry pickUp(StakeholderGroup group, Scale scale) {
        Optional<Position> from = group.getCurrent() == null || group.getDesired() == null
                ? Optional.empty()
                : Optional.of(new Position(group.getCurrent(), group.getDesired()));
        return new Carry(group, from, from.orElseGet(scale::middle), scale);
    }

    public Carry at(Position position) {
        return new Carry(group, from, position, scale);
    }

    /** Moves it by steps along the axes. */
    public Carry by(double current, double desired) {
        return at(scale.onAxes(to.current() + current, to.desired() + desired));
    }

    public boolean isMoved() {
        return !from.equals(Optional.of(to));
    }
}
