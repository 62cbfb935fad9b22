package org.baraza.analysis.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Decision;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;

/** What activities have in common. */
public final class Activities {

    private Activities() {
    }

    /** All activities in the order of the workplan. */
    public static Stream<Activity> of(Strategy strategy) {
        return strategy.getObjectives().stream().flatMap(objective -> objective.getActivities().stream());
    }

    public static List<Activity> notCancelled(Objective objective) {
        return objective.getActivities().stream().filter(activity -> !isCancelled(activity)).toList();
    }

    public static boolean isCancelled(Activity activity) {
        return Optional.ofNullable(activity.getDecision()).map(Decision::getKind).filter(DecisionKind.CANCELLED::equals)
                .isPresent();
    }

    /** The decision in force on a day; one without a date holds always. */
    public static Optional<DecisionKind> decisionOn(Activity activity, LocalDate day) {
        return Optional.ofNullable(activity.getDecision())
                .filter(decision -> decision.getDate() == null || !decision.getDate().isAfter(day))
                .map(Decision::getKind);
    }
}
