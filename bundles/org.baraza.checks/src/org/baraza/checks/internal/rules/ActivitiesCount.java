package org.baraza.checks.internal.rules;

import java.util.stream.Stream;

import org.baraza.analysis.Range;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Objective;

/** An objective has few enough activities to be carried out. */
public final class ActivitiesCount extends ObjectiveRule {

    @Override
    Stream<Finding> check(Objective objective, CheckContext context) {
        int count = (int) Plan.activities(objective, context).count();
        Range advised = context.limits().activitiesPerObjective();
        return advised.contains(count) ? Stream.empty()
                : Stream.of(context.finding(objective).at("activities")
                        .says(Messages.Activities_count, context.name(objective), count, advised));
    }
}
