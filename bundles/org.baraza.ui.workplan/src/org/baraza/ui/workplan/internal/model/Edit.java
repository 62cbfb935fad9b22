package org.baraza.ui.workplan.internal.model;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.StrategyElement;

/** What comes of an edit, before anything is written. */
public sealed interface Edit {

    /**
     * A change for the session's write door.
     *
     * @param label the name of the undo step
     * @param select what to select afterwards
     */
    record Change(String label, Runnable body, Optional<StrategyElement> select) implements Edit {
    }

    /** Can't be taken over as typed; the sentence says why and what to type instead. */
    record Refused(String sentence) implements Edit {
    }

    /** Everything stays as it is. */
    record Unchanged() implements Edit {
    }

    static Edit change(String label, StrategyElement select, Runnable body) {
        return new Change(label, body, Optional.of(select));
    }

    static Edit unchanged() {
        return new Unchanged();
    }

    /** All of them as one step, after which the same is selected as before; none of them if one is refused. */
    static Edit together(List<Edit> edits) {
        List<Change> changes = edits.stream().filter(Change.class::isInstance).map(Change.class::cast).toList();
        return edits.stream().filter(Refused.class::isInstance).findFirst().orElseGet(() -> switch (changes.size()) {
            case 0 -> unchanged();
            case 1 -> changes.getFirst();
            default -> new Change(changes.getFirst().label(), () -> changes.forEach(change -> change.body().run()),
                    Optional.empty());
        });
    }
}
