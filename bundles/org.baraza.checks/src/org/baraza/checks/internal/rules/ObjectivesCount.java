package org.baraza.checks.internal.rules;

import java.util.List;

import org.baraza.analysis.Range;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;

/** There are few enough objectives to pursue and enough to make a strategy. */
public final class ObjectivesCount implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        int count = context.strategy().getObjectives().size();
        Range advised = context.limits().objectives();
        return advised.contains(count) ? List.of()
                : List.of(context.finding(context.strategy()).at("objectives")
                        .says(Messages.Objectives_count, count, advised));
    }
}
