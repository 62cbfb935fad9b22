package org.baraza.analysis.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Decision;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.Strategy;

/** What activities have in common. */
public final class Activities {

    private Activities() {
    }

    /** All activities in the order of the workplan. */
    public static Stream<Activity> of(Strategy strategy) {
        return strategy.getObjectives().stream().flatMap(objective -> objective.getActivities().stream());
    }

    /** Those of them that are not cancelled on a day. */
    public static Stream<Activity> planned(Strategy strategy, LocalDate day) {
        return of(strategy).filter(activity -> !isCancelled(activity, day));
    }

    public static boolean isCancelled(Activity activity, LocalDate day) {
        return cancellationOn(activity, day).isPresent();
    }

    /** The decision to give it up, if it is in force on a day. */
    public static Optional<Decision> cancellationOn(Activity activity, LocalDate day) {
        return inForce(activity, day).filter(decision -> decision.getKind() == DecisionKind.CANCELLED);
    }

    /** The decision in force on a day; one without a date holds always. */
    public static Optional<DecisionKind> decisionOn(Activity activity, LocalDate day) {
        return inForce(activity, day).map(Decision::getKind);
    }

    private static Optional<Decision> inForce(Activity activity, LocalDate day) {
        return Optional.ofNullable(activity.getDecision())
                .filter(decision -> decision.getDate() == null || !decision.getDate().isAfter(day));
    }
}
