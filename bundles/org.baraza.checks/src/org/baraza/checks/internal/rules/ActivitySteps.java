package org.baraza.checks.internal.rules;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Suggestions;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Activity;

/** The annex lists the steps of each activity. */
public final class ActivitySteps extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        if (activity.getSteps().stream().anyMatch(step -> !Texts.isBlank(step.getText()))) {
            return Stream.empty();
        }
        FindingBuilder finding = context.finding(activity).at("steps");
        suggesting(activity, context).ifPresent(tactic -> finding.fix(Messages.Activities_stepsFix,
                () -> activity.getSteps().addAll(Suggestions.steps(tactic, Labels.language(activity)))));
        return Stream.of(finding.says(Messages.Activities_steps, context.name(activity)));
    }

    /** The activity's tactic, if the catalogue suggests steps for it. */
    private static Optional<Tactic> suggesting(Activity activity, CheckContext context) {
        return Plan.tactic(activity).flatMap(context.catalogue()::tactic)
                .filter(tactic -> !tactic.getSteps().isEmpty());
    }
}
