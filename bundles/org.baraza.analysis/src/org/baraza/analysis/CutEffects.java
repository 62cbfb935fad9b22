package org.baraza.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.baraza.analysis.internal.Activities;
import org.baraza.analysis.internal.Practices;
import org.baraza.analysis.internal.QuarterSpan;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;

/**
 * What cuts lead to in the years that have to cost less: who was engaged there before and no longer is. An activity
 * without a time frame counts in every year.
 */
final class CutEffects {

    private final Strategy strategy;
    private final LocalDate asOf;
    private final List<PlanYear> years;
    private final StakeholderMatrix matrix;
    private final int fewest;

    CutEffects(Strategy strategy, LocalDate asOf, List<PlanYear> years) {
        this.strategy = strategy;
        this.asOf = asOf;
        this.years = years;
        this.matrix = StakeholderMatrix.of(strategy);
        this.fewest = Limits.of(strategy).activitiesPerObjective().least();
    }

    List<Consequence> of(List<ActivityCut> cuts) {
        Set<Activity> gone = cuts.stream().map(ActivityCut::activity).collect(Collectors.toSet());
        List<Consequence> consequences = new ArrayList<>();
        strategy.getStakeholders().forEach(group -> addGroup(group, gone, consequences));
        strategy.getObjectives().forEach(objective -> addObjective(objective, gone, consequences));
        consequences.sort(Comparator.comparing(Consequence::effect));
        return consequences;
    }

    private void addGroup(StakeholderGroup group, Set<Activity> gone, List<Consequence> consequences) {
        List<Activity> before = Activities.of(strategy)
                .filter(activity -> isThere(activity) && activity.getGroups().contains(group)).toList();
        List<Activity> after = before.stream().filter(activity -> !gone.contains(activity)).toList();
        if (!before.isEmpty() && after.isEmpty()) {
            consequences.add(new Consequence(matrix.placement(group).isPrimary() ? Consequence.Effect.PRIMARY_LOST
                    : Consequence.Effect.GROUP_LOST, group));
        } else if (isCultivated(group) && before.stream().anyMatch(isNewTo(group))
                && after.stream().noneMatch(isNewTo(group))) {
            consequences.add(new Consequence(Consequence.Effect.NOTHING_NEW, group));
        }
    }

    private void addObjective(Objective objective, Set<Activity> gone, List<Consequence> consequences) {
        List<Activity> before = objective.getActivities().stream().filter(this::isThere).toList();
        long after = before.stream().filter(activity -> !gone.contains(activity)).count();
        if (!before.isEmpty() && after == 0) {
            consequences.add(new Consequence(Consequence.Effect.OBJECTIVE_LOST, objective));
        } else if (before.size() >= fewest && after < fewest) {
            consequences.add(new Consequence(Consequence.Effect.OBJECTIVE_THIN, objective));
        }
    }

    private boolean isCultivated(StakeholderGroup group) {
        return matrix.placement(group).quadrant().filter(Quadrant.CULTIVATE::equals).isPresent();
    }

    private Predicate<Activity> isNewTo(StakeholderGroup group) {
        return activity -> Practices.tactic(activity).filter(tactic -> Practices.of(group, strategy).contains(tactic))
                .isEmpty();
    }

    private boolean isThere(Activity activity) {
        return !Activities.isCancelled(activity, asOf) && QuarterSpan.of(activity)
                .map(span -> years.stream().anyMatch(year -> span.overlaps(year.first(), year.last()))).orElse(true);
    }
}
