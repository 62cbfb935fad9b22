package org.baraza.testkit;

import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyFactory;

/** Describes an objective and the activities that serve it. */
public final class ObjectiveBuilder extends ElementBuilder<Objective, ObjectiveBuilder> {

    ObjectiveBuilder(String statement) {
        super(StrategyFactory.eINSTANCE::createObjective);
        then(objective -> objective.setStatement(statement));
    }

    public ObjectiveBuilder named(String name) {
        return then(objective -> objective.setName(name));
    }

    public ObjectiveBuilder with(ActivityBuilder activity) {
        return then((objective, references) -> objective.getActivities().add(activity.build(references)));
    }

    public ObjectiveBuilder measuredBy(IndicatorBuilder indicator) {
        return then((objective, references) -> objective.getIndicators().add(indicator.build(references)));
    }
}
