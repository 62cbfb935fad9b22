package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Limits;
import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;

/** Who does not use statistics yet, but should, is to be cultivated. */
public final class NonUserCultivated extends GroupRule {

    @Override
    Stream<Finding> check(StakeholderGroup group, CheckContext context) {
        Optional<Quadrant> elsewhere = context.quadrant(group)
                .filter(quadrant -> group.isNonUser() && quadrant != Quadrant.CULTIVATE);
        return elsewhere.stream().map(quadrant -> finding(group, context).says(Messages.Stakeholders_nonUser,
                context.name(group), context.vocabulary().of(quadrant)));
    }

    private static FindingBuilder finding(StakeholderGroup group, CheckContext context) {
        FindingBuilder finding = context.finding(group).at("current");
        Limits limits = context.limits();
        Strategy strategy = context.strategy();
        return limits.axisLeast() >= limits.currentCut() ? finding
                : finding.fix(Messages.Stakeholders_nonUserFix, () -> cultivate(group, limits,
                        StakeholderMatrix.of(strategy).in(Quadrant.CULTIVATE)));
    }

    /** Who uses nothing is engaged as little as can be, and ranks behind those who are cultivated already. */
    private static void cultivate(StakeholderGroup group, Limits limits, List<Placement> cultivated) {
        group.setCurrent(limits.axisLeast());
        group.setDesired(Math.max(group.getDesired(), limits.desiredCut()));
        group.setRank(Ranks.next(cultivated));
    }
}
