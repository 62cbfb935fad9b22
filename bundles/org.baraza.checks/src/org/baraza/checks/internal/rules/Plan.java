package org.baraza.checks.internal.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.model.values.EntryRef;

/** What rules read from a document. An activity is no part of the plan from the day on which it is cancelled. */
final class Plan {

    private Plan() {
    }

    static Stream<Activity> activities(Objective objective, CheckContext context) {
        return objective.getActivities().stream().filter(activity -> !isCancelled(activity, context.asOf()));
    }

    private static boolean isCancelled(Activity activity, LocalDate asOf) {
        return Optional.ofNullable(activity.getDecision())
                .filter(decision -> decision.getKind() == DecisionKind.CANCELLED)
                .filter(decision -> decision.getDate() == null || !decision.getDate().isAfter(asOf)).isPresent();
    }

    static Optional<EntryRef> tactic(Activity activity) {
        return Optional.ofNullable(activity.getTactic()).flatMap(Plan::tactic);
    }

    private static Optional<EntryRef> tactic(TacticChoice choice) {
        return Optional.ofNullable(choice.getTactic());
    }
}
