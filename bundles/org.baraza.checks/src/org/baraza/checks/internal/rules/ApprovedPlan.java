package org.baraza.checks.internal.rules;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.baraza.analysis.LastApproved;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;

/**
 * The last approved version, and how many changes of the plan's own contents came on later days. Monitoring goes
 * on after approval and changes nothing of the plan.
 */
record ApprovedPlan(Snapshot snapshot, long changes) {

    /**
     * Kinds of elements whose change is none of the plan. Costs are revised each year and spent in between, and the
     * budget has checks of its own; of the strategy itself the history does not tell a waiver from a title.
     */
    private static final Set<String> NO_PLAN = Set.of("Strategy", "YearCost", "ProgressReport", "Evaluation",
            "Measurement", "EngagementEvent", "FeedbackItem", "MonthClose", "Approval", "ApprovalStep", "Snapshot",
            "Phase", "Task", "Step");

    static Optional<ApprovedPlan> of(Strategy strategy) {
        return LastApproved.of(strategy).filter(snapshot -> snapshot.getDate() != null)
                .map(snapshot -> new ApprovedPlan(snapshot, changesSince(snapshot.getDate(), strategy)));
    }

    private static long changesSince(LocalDate approved, Strategy strategy) {
        Map<String, String> kinds = new HashMap<>();
        strategy.eAllContents().forEachRemaining(object -> {
            if (object instanceof StrategyElement element && element.getId() != null) {
                kinds.put(element.getId(), element.eClass().getName());
            }
        });
        return strategy.getHistory().stream()
                .filter(change -> change.getOn() != null
                        && change.getOn().atZone(ZoneOffset.UTC).toLocalDate().isAfter(approved))
                .filter(change -> touchesPlan(change, kinds)).count();
    }

    /** What was removed since is not known by its id any more, and does not count. */
    private static boolean touchesPlan(ChangeRecord change, Map<String, String> kinds) {
        return change.getElements().stream().map(kinds::get).anyMatch(kind -> kind != null && !NO_PLAN.contains(kind));
    }
}
