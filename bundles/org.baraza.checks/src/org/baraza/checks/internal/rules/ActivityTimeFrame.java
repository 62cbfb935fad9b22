package org.baraza.checks.internal.rules;

import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;

/** An activity has a first and a last quarter. */
public final class ActivityTimeFrame extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        if (activity.getFirstQuarter() == null) {
            String message = activity.getLastQuarter() == null ? Messages.Activities_quarters
                    : Messages.Activities_firstQuarter;
            return Stream.of(context.finding(activity).at("firstQuarter").says(message, context.name(activity)));
        }
        return activity.getLastQuarter() != null ? Stream.empty()
                : Stream.of(context.finding(activity).at("lastQuarter")
                        .says(Messages.Activities_lastQuarter, context.name(activity)));
    }
}
