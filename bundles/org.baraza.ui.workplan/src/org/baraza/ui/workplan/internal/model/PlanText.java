package org.baraza.ui.workplan.internal.model;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Vocabulary;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;

/** What stands in the row of an activity, and what is known of it beside, in lower case. */
final class PlanText {

    private final Vocabulary vocabulary;
    private final Amounts amounts;

    PlanText(Analyses analyses) {
        vocabulary = analyses.limits().vocabulary(Locale.getDefault());
        amounts = new Amounts(Locale.getDefault(), analyses.budget().currency());
    }

    String of(Activity activity) {
        LeadChoice lead = LeadChoice.of(activity);
        return Stream.of(Stream.of(activity.getName(), activity.getDescription(), lead.longLabel(), lead.label(), time(activity)),
                objective(activity), tactic(activity), target(activity.getTarget()),
                activity.getGroups().stream().map(StakeholderGroup::getName)).flatMap(texts -> texts)
                .filter(Objects::nonNull).map(text -> text.toLowerCase(Locale.ROOT)).collect(Collectors.joining("\n"));
    }

    private String time(Activity activity) {
        return activity.getFirstQuarter() == null || activity.getLastQuarter() == null ? ""
                : vocabulary.of(activity.getFirstQuarter(), activity.getLastQuarter());
    }

    private static Stream<String> objective(Activity activity) {
        return activity.eContainer() instanceof Objective objective ? Stream.of(objective.getName(), objective.getStatement())
                : Stream.empty();
    }

    private static Stream<String> tactic(Activity activity) {
        return activity.getTactic() == null ? Stream.empty()
                : Stream.of(activity.getTactic().getPurpose(), activity.getTactic().getName());
    }

    private Stream<String> target(Indicator target) {
        return target == null ? Stream.empty() : Stream.of(target.getName(), PlanCells.goal(target, amounts));
    }
}
