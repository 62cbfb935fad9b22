package org.baraza.drawing;

/** A place in the stakeholder matrix: current and desired engagement, each on its axis' scale. */
public record Position(double current, double desired) {

    /** The place that lies the given share of the way from here to there. */
    Position towards(Position there, double share) {
        return new Position(current + share * (there.current - current), desired + share * (there.desired - desired));
    }
}
