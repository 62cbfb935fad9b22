package org.baraza.checks.internal.rules;

import java.util.List;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;

/** Every primary group is engaged at least once. */
public final class PriorityEngaged implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        return context.coverage().primaryNotEngaged().stream()
                .map(group -> context.finding(group).says(Messages.Coverage_priorityEngaged, context.name(group)))
                .toList();
    }
}
