package org.baraza.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.Objective;

/**
 * What is to be said beside the sums of an objective, or of all.
 *
 * @param incomplete the activities of which some cost is not known, in the order of the workplan
 * @param lastRevised the day of the last revision of a cost; empty if none was revised
 */
record CostNotes(List<Activity> incomplete, Optional<LocalDate> lastRevised) {

    CostNotes {
        incomplete = List.copyOf(incomplete);
    }

    static CostNotes of(Objective objective, Function<Activity, Yearly<Figures>> costs) {
        return new CostNotes(
                objective.getActivities().stream().filter(activity -> !costs.apply(activity).all(Figures::complete)).toList(),
                latest(objective.getActivities().stream().flatMap(activity -> activity.getCosts().stream())
                        .flatMap(cost -> cost.getRevisions().stream()).map(CostRevision::getDate).flatMap(Stream::ofNullable)));
    }

    /** Of all objectives, in their order. */
    static CostNotes together(Collection<CostNotes> notes) {
        return new CostNotes(notes.stream().flatMap(note -> note.incomplete.stream()).toList(),
                latest(notes.stream().flatMap(note -> note.lastRevised.stream())));
    }

    private static Optional<LocalDate> latest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder());
    }
}
