package org.baraza.checks.internal.rules;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Practice;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.model.values.EntryRef;

/** What rules read from a document. A cancelled activity is no part of the plan. */
final class Plan {

    private Plan() {
    }

    static Stream<Activity> activities(Strategy strategy) {
        return strategy.getObjectives().stream().flatMap(Plan::activities);
    }

    static Stream<Activity> activities(Objective objective) {
        return objective.getActivities().stream().filter(activity -> !isDecided(activity, DecisionKind.CANCELLED));
    }

    static boolean isDecided(Activity activity, DecisionKind kind) {
        return activity.getDecision() != null && activity.getDecision().getKind() == kind;
    }

    static Optional<EntryRef> tactic(Activity activity) {
        return Optional.ofNullable(activity.getTactic()).flatMap(Plan::tactic);
    }

    private static Optional<EntryRef> tactic(TacticChoice choice) {
        return Optional.ofNullable(choice.getTactic());
    }

    /** Whether the catalogue's tactic is one of those by which the group is engaged today. */
    static boolean isPracticed(EntryRef tactic, StakeholderGroup group, Strategy strategy) {
        return practices(strategy).filter(practice -> practice.getGroup() == group)
                .flatMap(practice -> Optional.ofNullable(practice.getTactic()).stream())
                .flatMap(choice -> tactic(choice).stream()).anyMatch(tactic::equals);
    }

    private static Stream<Practice> practices(Strategy strategy) {
        return Optional.ofNullable(strategy.getIntroduction()).stream()
                .flatMap(introduction -> introduction.getPractices().stream());
    }
}
