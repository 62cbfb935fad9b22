package org.baraza.ui.workplan.internal.model.budget;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.FundingLine;

/** What is known of a cost, as texts to edit. */
public record CostEntry(String planned, String spent, List<Revision> revisions, List<Grant> funding) {

    public CostEntry {
        revisions = List.copyOf(revisions);
        funding = List.copyOf(funding);
    }

    /** The cost as of a later day. */
    public record Revision(String date, String amount, String reason) {

        public static final Revision EMPTY = new Revision("", "", "");

        boolean isEmpty() {
            return (date + amount + reason).isBlank();
        }
    }

    /**
     * Money for the year.
     *
     * @param line as the strategy holds it; empty for a new one
     * @param secured false if it is only asked for
     */
    public record Grant(Optional<FundingLine> line, String source, String amount, boolean secured) {

        public static final Grant EMPTY = new Grant(Optional.empty(), "", "", false);

        boolean isEmpty() {
            return (source + amount).isBlank();
        }
    }
}
