package org.baraza.checks.internal.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.analysis.Words;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.IndicatorLevel;
import org.baraza.model.strategy.Objective;

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
        return Stream.of(context.finding(objective).at("indicators")
                .says(Messages.Indicators_mix, context.name(objective), levels));
    }
}
