package org.baraza.checks.internal.rules;

import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Objective;

/**
 * Every activity serves an objective. The model keeps each under one, so what is left to find is an objective that
 * says nothing.
 */
public final class ActivitiesLinked extends ObjectiveRule {

    @Override
    Stream<Finding> check(Objective objective, CheckContext context) {
        boolean serves = !Texts.isBlank(objective.getStatement()) || Plan.activities(objective, context).findAny().isEmpty();
        return serves ? Stream.empty()
                : Stream.of(context.finding(objective).at("statement")
                        .says(Messages.Activities_linked, context.name(objective)));
    }
}
