package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.ElementCheck;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;

/** A rule about each activity, also one that is cancelled: until then it was to be followed. */
abstract class MonitoringRule implements ElementCheck<Activity> {

    @Override
    public final List<Activity> elements(CheckContext context) {
        return context.allActivities();
    }

    @Override
    public final List<Finding> judge(Activity activity, CheckContext context) {
        return check(activity, context).toList();
    }

    abstract Stream<Finding> check(Activity activity, CheckContext context);
}
