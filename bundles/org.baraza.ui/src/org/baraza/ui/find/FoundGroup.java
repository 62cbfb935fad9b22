package org.baraza.ui.find;

import java.util.List;

/**
 * What is shown under one heading.
 *
 * @param found the best first
 * @param total how many there are in all
 */
public record FoundGroup(String heading, List<Found> found, int total) {
}
