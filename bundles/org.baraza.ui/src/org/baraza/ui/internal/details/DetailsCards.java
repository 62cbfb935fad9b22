package org.baraza.ui.internal.details;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.Task;

/** Makes the card that suits an element. */
public final class DetailsCards {

    private DetailsCards() {
    }

    public static DetailsCard of(StrategyElement element, CardContext context) {
        return switch (element) {
            case StakeholderGroup group -> new GroupCard(group, context).card();
            case Objective objective -> new ObjectiveCard(objective, context).card();
            case Activity activity -> new ActivityCard(activity, context).card();
            case Indicator indicator -> new IndicatorCard(indicator, context).card();
            case Task task -> new TaskCard(task, context).card();
            default -> new OtherCard(element, context).card();
        };
    }
}
