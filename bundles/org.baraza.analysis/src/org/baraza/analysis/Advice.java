package org.baraza.analysis;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.StakeholderGroup;

/**
 * The tactics of the catalogue for a group, the best first.
 *
 * @param placement where the group stands
 * @param stage the GSBPM phase or sub-process asked for, such as 7 or 7.4
 * @param notes what has to be known first
 * @param tactics none for a group outside the strategy
 */
public record Advice(Placement placement, Optional<String> stage, List<Reason> notes, List<AdvisedTactic> tactics) {

    public Advice {
        notes = List.copyOf(notes);
        tactics = List.copyOf(tactics);
    }

    public StakeholderGroup group() {
        return placement.group();
    }
}
