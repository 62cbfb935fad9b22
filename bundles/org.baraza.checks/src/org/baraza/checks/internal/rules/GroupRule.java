package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.ElementCheck;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.StakeholderGroup;

/** A rule about each stakeholder group. */
abstract class GroupRule implements ElementCheck<StakeholderGroup> {

    @Override
    public final List<StakeholderGroup> elements(CheckContext context) {
        return List.copyOf(context.strategy().getStakeholders());
    }

    @Override
    public final List<Finding> judge(StakeholderGroup group, CheckContext context) {
        return check(group, context).toList();
    }

    abstract Stream<Finding> check(StakeholderGroup group, CheckContext context);
}
