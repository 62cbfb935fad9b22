package org.baraza.checks.internal.rules;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Limits;
import org.baraza.analysis.Words;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;

/** Who does not use statistics yet, but should, is to be cultivated. */
public final class NonUserCultivated extends GroupRule {

    @Override
    Stream<Finding> check(StakeholderGroup group, CheckContext context) {
        Optional<Quadrant> elsewhere = context.placement(group).quadrant()
                .filter(quadrant -> group.isNonUser() && quadrant != Quadrant.CULTIVATE);
        return elsewhere.stream().map(quadrant -> context.finding(group).at("current")
                .fix(Messages.Stakeholders_nonUserFix, () -> cultivate(group, context.limits()))
                .says(Messages.Stakeholders_nonUser, context.name(group), Words.of(quadrant, context.locale())));
    }

    /** Who uses nothing is engaged as little as can be; the rank belonged to the other quadrant. */
    private static void cultivate(StakeholderGroup group, Limits limits) {
        group.setCurrent(limits.axisLeast());
        group.setDesired(Math.max(group.getDesired(), limits.desiredCut()));
        group.setRank(null);
    }
}
