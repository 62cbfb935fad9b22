package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.ElementCheck;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Objective;

/** A rule about each objective. */
abstract class ObjectiveRule implements ElementCheck<Objective> {

    @Override
    public final List<Objective> elements(CheckContext context) {
        return List.copyOf(context.strategy().getObjectives());
    }

    @Override
    public final List<Finding> judge(Objective objective, CheckContext context) {
        return check(objective, context).toList();
    }

    abstract Stream<Finding> check(Objective objective, CheckContext context);
}
