package org.baraza.checks.internal.rules;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Practice;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Nothing new for groups to be maintained, nothing at all for those to be dropped. */
public final class MaintainDrop extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        return activity.getGroups().stream().flatMap(group -> context.quadrant(group)
                .flatMap(quadrant -> switch (quadrant) {
                    case MAINTAIN -> newTo(group, activity, context);
                    case DROP -> Optional.of(aimedAt(group, activity, context));
                    case CULTIVATE, CROSS_CHECK -> Optional.empty();
                }).stream());
    }

    private static Optional<Finding> newTo(StakeholderGroup group, Activity activity, CheckContext context) {
        return Plan.tactic(activity).filter(tactic -> !context.practiced(group).contains(tactic))
                .map(tactic -> context.finding(activity).at("tactic")
                        .fix(Messages.Coverage_practiceFix, () -> note(group, activity))
                        .says(Messages.Coverage_maintainNew, context.name(activity), Texts.name(group)));
    }

    private static void note(StakeholderGroup group, Activity activity) {
        Strategy strategy = (Strategy) group.eContainer();
        if (strategy.getIntroduction() == null) {
            strategy.setIntroduction(StrategyFactory.eINSTANCE.createIntroduction());
        }
        Practice practice = StrategyFactory.eINSTANCE.createPractice();
        practice.setGroup(group);
        practice.setTactic(EcoreUtil.copy(activity.getTactic()));
        strategy.getIntroduction().getPractices().add(practice);
    }

    private static Finding aimedAt(StakeholderGroup group, Activity activity, CheckContext context) {
        FindingBuilder finding = context.finding(activity).at("groups");
        if (activity.getGroups().size() > 1) {
            finding.fix(NLS.bind(Messages.Coverage_dropFix, Texts.name(group)), () -> activity.getGroups().remove(group));
        }
        return finding.says(Messages.Coverage_drop, context.name(activity), Texts.name(group));
    }
}
