package org.baraza.checks.internal.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyFactory;
import org.eclipse.osgi.util.NLS;

/** Every primary group is engaged at least once. */
public final class PriorityEngaged implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        return context.coverage().primaryNotEngaged().stream().map(group -> notEngaged(group, context)).toList();
    }

    private static Finding notEngaged(StakeholderGroup group, CheckContext context) {
        FindingBuilder finding = context.finding(group);
        suitable(group, context).ifPresent(activity -> finding.fix(
                NLS.bind(Messages.Coverage_joinFix, Texts.name(activity)), () -> activity.getGroups().add(group)));
        barest(context).ifPresent(objective -> finding.fix(
                NLS.bind(Messages.Coverage_addFix, context.strategy().getObjectives().indexOf(objective) + 1),
                () -> addActivity(objective, group)));
        return finding.says(Messages.Coverage_priorityEngaged, context.name(group));
    }

    /** An activity that has room for one more group, and whose groups all have something in common with this one. */
    private static Optional<Activity> suitable(StakeholderGroup group, CheckContext context) {
        int most = context.limits().groupsPerActivity().most();
        return context.activities().stream().filter(activity -> !activity.getGroups().isEmpty())
                .filter(activity -> activity.getGroups().size() < most)
                .filter(activity -> activity.getGroups().stream().allMatch(other -> SimilarNeeds.share(group, other)))
                .min(Comparator.comparingInt(activity -> activity.getGroups().size()));
    }

    /** The objective that has the fewest activities. */
    private static Optional<Objective> barest(CheckContext context) {
        return context.strategy().getObjectives().stream()
                .min(Comparator.comparingInt(objective -> objective.getActivities().size()));
    }

    private static void addActivity(Objective objective, StakeholderGroup group) {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        objective.getActivities().add(activity);
        activity.getGroups().add(group);
    }
}
