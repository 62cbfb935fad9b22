package org.baraza.checks.internal.rules;

import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.StakeholderGroup;

/** Every group has its place in the matrix. */
public final class GroupPlaced extends GroupRule {

    @Override
    Stream<Finding> check(StakeholderGroup group, CheckContext context) {
        boolean placed = context.placement(group).quadrant().isPresent();
        return placed ? Stream.empty()
                : Stream.of(context.finding(group).at(group.getCurrent() == null ? "current" : "desired")
                        .says(Messages.Stakeholders_placed, context.name(group)));
    }
}
