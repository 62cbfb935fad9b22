package org.baraza.analysis;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;

/**
 * Which changes of the plan carry out what quarterly evaluations decided (guidelines, Part I, Phase 3).
 *
 * @param evaluations by the ids of the changes that they name, in the order of the plan
 */
public record DecidedChanges(Map<String, Set<Evaluation>> evaluations) {

    public DecidedChanges {
        evaluations = Collections.unmodifiableMap(evaluations); // asked also of changes that bear no id
    }

    public static DecidedChanges of(Strategy strategy) {
        return of(strategy, DecidedChanges::of);
    }

    /** @param ofObjective those of one objective, of which there are few */
    static DecidedChanges of(Strategy strategy, Function<Objective, DecidedChanges> ofObjective) {
        Map<String, Set<Evaluation>> named = new HashMap<>();
        strategy.getObjectives().stream().map(ofObjective).forEach(of -> of.evaluations()
                .forEach((id, causes) -> named.computeIfAbsent(id, change -> new LinkedHashSet<>()).addAll(causes)));
        return new DecidedChanges(named);
    }

    static DecidedChanges of(Objective objective) {
        Map<String, Set<Evaluation>> named = new HashMap<>();
        objective.getActivities().stream().flatMap(activity -> activity.getEvaluations().stream())
                .forEach(evaluation -> evaluation.getChanges()
                        .forEach(id -> named.computeIfAbsent(id, change -> new LinkedHashSet<>()).add(evaluation)));
        return new DecidedChanges(named);
    }

    /** Ids of the changes. */
    public Set<String> ids() {
        return evaluations.keySet();
    }

    /** What a change was made because of. */
    public List<Evaluation> causes(String change) {
        return List.copyOf(evaluations.getOrDefault(change, Set.of()));
    }
}
