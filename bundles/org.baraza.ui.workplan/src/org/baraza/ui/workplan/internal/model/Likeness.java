package org.baraza.ui.workplan.internal.model;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The like of an activity: what was planned of it, without what was done, spent, said or decided. */
final class Likeness {

    private Likeness() {
    }

    static Activity of(Activity activity) {
        Activity copy = EcoreUtil.copy(activity);
        copy.getReports().clear();
        copy.getEvaluations().clear();
        copy.getEvents().clear();
        copy.setDecision(null);
        copy.getCosts().forEach(cost -> {
            cost.setSpent(null);
            cost.getRevisions().clear();
        });
        copy.getSteps().forEach(step -> step.setDone(false));
        if (copy.getTarget() != null) {
            copy.getTarget().getMeasurements().clear();
        }
        forget(copy);
        copy.eAllContents().forEachRemaining(part -> {
            if (part instanceof StrategyElement element) {
                forget(element);
            }
        });
        return copy;
    }

    /** Names and remarks belong to one element alone. */
    private static void forget(StrategyElement element) {
        element.setId(null);
        element.getComments().clear();
    }
}
