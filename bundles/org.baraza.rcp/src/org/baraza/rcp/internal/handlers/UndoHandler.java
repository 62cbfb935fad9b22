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

/** Undo, which says what it takes back. */
public final class UndoHandler extends SessionHandler implements IElementUpdater {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        session.undo();
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        Optional<String> step = WindowSession.current(PlatformUI.getWorkbench()).flatMap(Session::undoLabel);
        String words = step.map(label -> NLS.bind(Messages.Undo_that, label)).orElse(Messages.Undo);
        element.setText(words.replace("&", "&&"));
        element.setTooltip(words);
    }
}
