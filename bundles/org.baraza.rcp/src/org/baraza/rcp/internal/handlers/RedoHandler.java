package org.baraza.rcp.internal.handlers;

import java.util.Map;
import java.util.Optional;

import org.baraza.rcp.internal.Messages;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Redo, which says what it brings back. */
public final class RedoHandler extends SessionHandler implements IElementUpdater {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        session.redo();
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        Optional<String> step = WindowSession.current(PlatformUI.getWorkbench()).flatMap(Session::redoLabel);
        String words = step.map(label -> NLS.bind(Messages.Redo_that, label)).orElse(Messages.Redo);
        element.setText(words.replace("&", "&&"));
        element.setTooltip(words);
    }
}
