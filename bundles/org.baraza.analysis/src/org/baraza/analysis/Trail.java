package org.baraza.analysis;

import java.util.List;
import java.util.Optional;

import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;

/**
 * The way of a group through the matrix between two days.
 *
 * @param stations in order of days, the first where it stood in the beginning; none if it was assessed only later
 */
public record Trail(StakeholderGroup group, List<Station> stations) {

    public Trail {
        stations = List.copyOf(stations);
    }

    /** Whether it stood somewhere else in between or in the end. */
    public boolean hasMoved() {
        return stations.size() > 1;
    }

    /** The quadrant in the beginning; empty if it was not placed then. */
    public Optional<Quadrant> from() {
        return stations.isEmpty() ? Optional.empty() : stations.getFirst().quadrant();
    }

    /** The quadrant in the end; empty if it was not placed then. */
    public Optional<Quadrant> to() {
        return stations.isEmpty() ? Optional.empty() : stations.getLast().quadrant();
    }
}
