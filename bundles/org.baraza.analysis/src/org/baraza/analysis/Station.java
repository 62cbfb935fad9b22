package org.baraza.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

import org.baraza.model.catalogue.Quadrant;

/**
 * Where a group stood from a day on.
 *
 * @param current on the horizontal axis; empty if it was not assessed
 * @param desired on the vertical axis; empty if it was not assessed
 * @param quadrant by today's cuts; empty if an axis is missing
 */
public record Station(LocalDate date, OptionalDouble current, OptionalDouble desired, Optional<Quadrant> quadrant) {
}
