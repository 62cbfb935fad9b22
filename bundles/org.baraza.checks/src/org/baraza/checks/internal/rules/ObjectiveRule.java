package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Objective;

/** A rule about each objective. */
abstract class ObjectiveRule implements Check {

    @Override
    public final List<Finding> check(CheckContext context) {
        return context.strategy().getObjectives().stream().flatMap(objective -> check(objective, context)).toList();
    }

    abstract Stream<Finding> check(Objective objective, CheckContext context);
}
