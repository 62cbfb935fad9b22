package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.StakeholderGroup;

/** A rule about each stakeholder group. */
abstract class GroupRule implements Check {

    @Override
    public final List<Finding> check(CheckContext context) {
        return context.strategy().getStakeholders().stream().flatMap(group -> check(group, context)).toList();
    }

    abstract Stream<Finding> check(StakeholderGroup group, CheckContext context);
}
