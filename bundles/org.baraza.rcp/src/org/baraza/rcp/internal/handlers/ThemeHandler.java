package org.baraza.rcp.internal.handlers;

import java.util.Map;

import org.baraza.ui.Appearance;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.menus.UIElement;

/** Switches between light, dark and high contrast, at once. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String theme = event.getParameter(RadioState.PARAMETER_ID);
        Appearance.use(theme);
        HandlerUtil.updateRadioState(event.getCommand(), theme);
        return null;
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(Appearance.theme().equals(parameters.get(RadioState.PARAMETER_ID)));
    }
}
