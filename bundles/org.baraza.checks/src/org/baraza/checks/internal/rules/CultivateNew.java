package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;

/** A group to be cultivated is engaged in a way that is new to it. Activities without a tactic may be new. */
public final class CultivateNew extends GroupRule {

    @Override
    Stream<Finding> check(StakeholderGroup group, CheckContext context) {
        boolean cultivate = context.quadrant(group).filter(Quadrant.CULTIVATE::equals).isPresent();
        List<Activity> activities = context.coverage(group).activities();
        boolean onlyKnown = activities.stream().allMatch(activity -> isPracticed(activity, group, context));
        return cultivate && !activities.isEmpty() && onlyKnown
                ? Stream.of(context.finding(group).says(Messages.Coverage_cultivateNew, context.name(group)))
                : Stream.empty();
    }

    private static boolean isPracticed(Activity activity, StakeholderGroup group, CheckContext context) {
        return Plan.tactic(activity).filter(tactic -> context.practiced(group).contains(tactic)).isPresent();
    }
}
