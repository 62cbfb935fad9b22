package org.baraza.ui.internal.find;

import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.Task;
import org.baraza.ui.Icons;
import org.baraza.ui.Navigation;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.quickaccess.QuickAccessElement;

/** An element that was found: choosing it goes to where it is edited. */
final class FoundElement extends QuickAccessElement {

    private final StrategyElement element;
    private final IWorkbenchWindow window;

    FoundElement(StrategyElement element, IWorkbenchWindow window) {
        this.element = element;
        this.window = window;
    }

    @Override
    public String getLabel() {
        return ElementSearch.label(element);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(switch (element) {
            case StakeholderGroup group -> "group";
            case Objective objective -> "objective";
            case Activity activity -> "activity";
            case Indicator indicator -> "indicator";
            case Task task -> "guide";
            default -> "feedback";
        });
    }

    @Override
    public String getId() {
        return element.getId();
    }

    @Override
    public void execute() {
        Navigation.reveal(window.getActivePage(), element, Optional.empty());
    }
}
