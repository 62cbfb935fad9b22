package org.baraza.ui.stakeholders.internal.model;

import java.util.List;

import org.baraza.drawing.MatrixModel;
import org.baraza.drawing.Metrics;
import org.baraza.model.strategy.StakeholderGroup;

/**
 * All that the painted side is laid out by: where two are equal, so are their surfaces.
 *
 * @param notPlaced the groups that the matrix has no place for, in the order of the tray
 */
public record MatrixLook(MatrixModel model, List<Unplaced> notPlaced, Extent extent, Metrics metrics) {

    public MatrixLook {
        notPlaced = List.copyOf(notPlaced);
    }

    /** A group without a place, as the tray shows it. */
    public record Unplaced(String id, String name) {

        public static Unplaced of(StakeholderGroup group) {
            return new Unplaced(group.getId(), Names.of(group));
        }
    }
}
