package org.baraza.drawing;

/** A place in the stakeholder matrix: current and desired engagement, each on its axis' scale. */
public record Position(double current, double desired) {
}
