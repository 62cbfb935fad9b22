package org.baraza.checks.internal.rules;

import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;

/** An activity has a target indicator with a dated target. */
public final class ActivityTarget extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        Indicator target = activity.getTarget();
        if (target == null || Texts.isBlank(target.getName())) {
            return Stream.of(context.finding(activity).at("target")
                    .says(Messages.Activities_target, context.name(activity)));
        }
        boolean aims = target.getTargets().stream().anyMatch(aim -> aim.getDate() != null && aim.getValue() != null);
        return aims ? Stream.empty()
                : Stream.of(context.finding(target).at("targets")
                        .says(Messages.Activities_targetValue, context.name(activity), target.getName()));
    }
}
