package org.baraza.ui.workplan.internal.model;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.workplan.internal.Messages;

/** Edits of the target indicator. */
final class TargetEdits {

    private final SuggestedTargets suggestions;

    TargetEdits(WorkplanModel model) {
        suggestions = model.suggestions();
    }

    /**
     * A name that the catalogue suggests brings its unit and its ways along where there is no indicator yet. Nothing
     * typed takes the indicator away, unless figures would go with it.
     */
    Edit name(Activity activity, String text) {
        Indicator target = activity.getTarget();
        if (!text.isEmpty() && target == null && suggestions.called(text, activity).isPresent()) {
            return Edit.change(Messages.Edit_target, activity,
                    () -> activity.setTarget(suggestions.called(text, activity).orElseThrow()));
        }
        if (!text.isEmpty()) {
            return Edit.change(Messages.Edit_target, activity, () -> targetOf(activity).setName(text));
        }
        if (target == null) {
            return Edit.unchanged();
        }
        boolean holdsFigures = target.getBaseline() != null || !target.getTargets().isEmpty()
                || !target.getMeasurements().isEmpty();
        return holdsFigures ? new Edit.Refused(Messages.Refused_target)
                : Edit.change(Messages.Edit_target, activity, () -> activity.setTarget(null));
    }

    private static Indicator targetOf(Activity activity) {
        if (activity.getTarget() == null) {
            activity.setTarget(StrategyFactory.eINSTANCE.createIndicator());
        }
        return activity.getTarget();
    }
}
