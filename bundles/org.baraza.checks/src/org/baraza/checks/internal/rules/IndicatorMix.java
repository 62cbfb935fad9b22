package org.baraza.checks.internal.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Suggestions;
import org.baraza.analysis.Words;
import org.baraza.catalogue.LocalTexts;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.IndicatorLevel;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.strategy.Objective;
import org.eclipse.osgi.util.NLS;

/** An objective has indicators of its own, of outputs and of outcomes. */
public final class IndicatorMix extends ObjectiveRule {

    @Override
    Stream<Finding> check(Objective objective, CheckContext context) {
        Set<IndicatorLevel> missing = EnumSet.allOf(IndicatorLevel.class);
        objective.getIndicators().forEach(indicator -> missing.remove(indicator.getLevel()));
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        String levels = Texts.list(missing.stream().map(level -> Words.of(level, context.locale())));
        FindingBuilder finding = context.finding(objective).at("indicators");
        if (missing.size() == 1) {
            suggested(objective, missing, context).ifPresent(template -> finding.fix(
                    NLS.bind(Messages.Activities_targetFix, LocalTexts.text(template.getName(), context.locale())),
                    () -> objective.getIndicators().add(
                            Suggestions.indicator(template, context.catalogue(), Labels.language(objective)))));
        }
        return Stream.of(finding.says(Messages.Indicators_mix, context.name(objective), levels));
    }

    /** The first of that kind that the catalogue suggests for a tactic by which the objective is pursued. */
    private static Optional<IndicatorTemplate> suggested(Objective objective, Set<IndicatorLevel> missing, CheckContext context) {
        return Plan.activities(objective, context)
                .flatMap(activity -> Plan.tactic(activity).flatMap(context.catalogue()::tactic).stream())
                .flatMap(tactic -> Suggestions.indicators(tactic, context.catalogue()).stream())
                .filter(template -> missing.contains(template.getLevel())).findFirst();
    }
}
