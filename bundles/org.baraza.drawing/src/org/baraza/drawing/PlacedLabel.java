package org.baraza.drawing;

import java.util.Optional;

/**
 * A label in its place.
 *
 * @param leader from the thing to the label, if the label could not stand beside it
 */
public record PlacedLabel(Label label, Box box, Optional<Segment> leader) {

    /** How many of the lines it covers that it would rather not cover. */
    long crossings() {
        return label.avoid().stream().filter(box::crosses).count();
    }
}
