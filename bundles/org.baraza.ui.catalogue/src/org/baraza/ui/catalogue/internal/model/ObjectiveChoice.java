package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.values.EntryRef;
import org.eclipse.emf.ecore.EObject;

/**
 * An objective that a tactic can be added to.
 *
 * @param name with its number: "2 Misuse in the media"
 * @param applied numbers of its activities that apply the tactic already, such as "2.4"; empty if there are none
 */
public record ObjectiveChoice(Objective objective, String name, int activities, String applied) {

    /** The objectives of the strategy in order. */
    public static List<ObjectiveChoice> of(Analyses analyses, EntryRef tactic) {
        List<Activity> applying = Usage.of(analyses).of(tactic);
        return analyses.strategy().getObjectives().stream().map(objective -> new ObjectiveChoice(objective,
                (Numbering.of(objective) + " " + Labels.name(objective).orElse("")).strip(),
                objective.getActivities().size(),
                applying.stream().filter(activity -> activity.eContainer() == objective).map(Numbering::of)
                        .collect(Collectors.joining(", ")))).toList();
    }

    /** Where to start: at what is selected in the workplan, else at what was last used, else at the first. */
    public static Optional<ObjectiveChoice> first(List<ObjectiveChoice> choices, Optional<? extends EObject> selected,
            Optional<Objective> lastUsed) {
        return selected.flatMap(ObjectiveChoice::objectiveOf).flatMap(objective -> of(choices, objective))
                .or(() -> lastUsed.flatMap(objective -> of(choices, objective)))
                .or(() -> choices.stream().findFirst());
    }

    private static Optional<ObjectiveChoice> of(List<ObjectiveChoice> choices, Objective objective) {
        return choices.stream().filter(choice -> choice.objective() == objective).findFirst();
    }

    private static Optional<Objective> objectiveOf(EObject element) {
        return element instanceof Objective objective
                ? Optional.of(objective)
                : Optional.ofNullable(element.eContainer()).flatMap(ObjectiveChoice::objectiveOf);
    }
}
