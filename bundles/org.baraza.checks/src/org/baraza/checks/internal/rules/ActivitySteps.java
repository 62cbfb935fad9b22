package org.baraza.checks.internal.rules;

import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;

/** The annex lists the steps of each activity. */
public final class ActivitySteps extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        return activity.getSteps().isEmpty()
                ? Stream.of(context.finding(activity).at("steps")
                        .says(Messages.Activities_steps, context.name(activity)))
                : Stream.empty();
    }
}
