package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.LocalTexts;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Step;
import org.baraza.model.strategy.StrategyFactory;

/** The annex lists the steps of each activity. */
public final class ActivitySteps extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        if (activity.getSteps().stream().anyMatch(step -> !Texts.isBlank(step.getText()))) {
            return Stream.empty();
        }
        FindingBuilder finding = context.finding(activity).at("steps");
        List<String> suggested = suggested(activity, context);
        if (!suggested.isEmpty()) {
            finding.fix(Messages.Activities_stepsFix,
                    () -> suggested.forEach(text -> activity.getSteps().add(step(text))));
        }
        return Stream.of(finding.says(Messages.Activities_steps, context.name(activity)));
    }

    /** What the catalogue suggests for the tactic, in the language of the document. */
    private static List<String> suggested(Activity activity, CheckContext context) {
        return Plan.tactic(activity).flatMap(context.catalogue()::tactic).stream()
                .flatMap(tactic -> tactic.getSteps().stream())
                .map(step -> LocalTexts.text(step.getText(), Labels.language(activity)))
                .filter(text -> !Texts.isBlank(text)).toList();
    }

    private static Step step(String text) {
        Step step = StrategyFactory.eINSTANCE.createStep();
        step.setText(text);
        return step;
    }
}
