package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;

/** A rule about each activity that is not cancelled. */
abstract class ActivityRule implements Check {

    @Override
    public final List<Finding> check(CheckContext context) {
        return Plan.activities(context.strategy()).flatMap(activity -> check(activity, context)).toList();
    }

    abstract Stream<Finding> check(Activity activity, CheckContext context);
}
