package org.baraza.ui.stakeholders.internal.model;

import java.util.Optional;

import org.baraza.analysis.Placement;
import org.baraza.drawing.FindingGlyph;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;

/** A row of the table of groups. */
public sealed interface TableRow {

    /**
     * A heading with the groups under it.
     *
     * @param quadrant empty for those behind the cut and those not placed
     * @param note what the place means for the strategy, such as "primary"
     */
    record Head(Optional<Quadrant> quadrant, String name, int count, String note) implements TableRow {
    }

    /**
     * A group.
     *
     * @param activities how many activities engage it
     * @param finding the heaviest finding about it
     */
    record Line(Placement placement, int activities, Optional<FindingGlyph> finding) implements TableRow {

        public StakeholderGroup group() {
            return placement.group();
        }
    }

    /** Where the tier of primary groups ends. */
    record Cut(String words) implements TableRow {
    }

    /** What stands where there is no group. */
    record Nothing(String words) implements TableRow {
    }

    /** The last row, to type a new group's name into. */
    record Newcomer(String words) implements TableRow {
    }

    /** The group of a row, if it is one's. */
    default Optional<StakeholderGroup> shownGroup() {
        return this instanceof Line line ? Optional.of(line.group()) : Optional.empty();
    }
}
