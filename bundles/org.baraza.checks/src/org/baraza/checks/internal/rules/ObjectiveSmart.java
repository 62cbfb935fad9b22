package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Objective;

/** The facets of an objective are filled in; a target date alone does not tell of a first result on the way. */
public final class ObjectiveSmart extends ObjectiveRule {

    private record Facet(String feature, String text, String name) {
    }

    @Override
    Stream<Finding> check(Objective objective, CheckContext context) {
        List<Facet> missing = Stream.of(
                new Facet("strategic", objective.getStrategic(), Messages.Objectives_strategic),
                new Facet("measurable", objective.getMeasurable(), Messages.Objectives_measurable),
                new Facet("achievable", objective.getAchievable(), Messages.Objectives_achievable),
                new Facet("relevant", objective.getRelevant(), Messages.Objectives_relevant),
                new Facet("timely", objective.getTimely(), Messages.Objectives_timely))
                .filter(facet -> Texts.isBlank(facet.text())).toList();
        return missing.stream().limit(1).map(first -> context.finding(objective).at(first.feature()).says(
                Messages.Objectives_smart, context.name(objective), Texts.list(missing.stream().map(Facet::name))));
    }
}
