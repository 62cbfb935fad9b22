package org.baraza.checks.internal.rules;

import java.util.List;

import org.baraza.analysis.Range;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;

/** There are about six values. */
public final class ValuesCount implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        int count = context.strategy().getValues().size();
        Range advised = context.limits().values();
        return advised.contains(count) ? List.of()
                : List.of(context.finding(context.strategy()).at("values")
                        .says(Messages.Values_count, count, advised));
    }
}
