package org.baraza.analysis;

import java.time.LocalDate;

import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;

/**
 * A group came to stand on the other side of a cut.
 *
 * @param date the day of the assessment that shows it
 * @param axis whose cut it crossed; who crossed both at once has two crossings
 * @param rising whether it came from the lower side
 * @param from the quadrant that it left
 * @param to the quadrant that it came to
 */
public record Crossing(StakeholderGroup group, LocalDate date, MatrixAxis axis, boolean rising, Quadrant from,
        Quadrant to) {
}
