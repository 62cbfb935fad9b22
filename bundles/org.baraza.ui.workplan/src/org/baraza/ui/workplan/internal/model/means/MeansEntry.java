package org.baraza.ui.workplan.internal.model.means;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.Step;

/**
 * What is known of an activity beyond its row, as texts to edit.
 *
 * @param stages of production that it serves, by code; none where its tactic says which
 */
public record MeansEntry(String description, String risk, List<String> stages, List<StepEntry> steps,
        DecisionEntry decision) {

    public MeansEntry {
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
    }

    /** @param step as the strategy holds it; empty for a new one */
    public record StepEntry(Optional<Step> step, String text, String owner, String due, boolean done) {

        public static final StepEntry EMPTY = new StepEntry(Optional.empty(), "", "", "", false);

        boolean isEmpty() {
            return (text + owner + due).isBlank() && !done;
        }
    }

    /** @param kind empty while the activity goes on as planned */
    public record DecisionEntry(Optional<DecisionKind> kind, String date, String reason) {

        public DecisionEntry {
            Objects.requireNonNull(kind);
        }
    }
}
