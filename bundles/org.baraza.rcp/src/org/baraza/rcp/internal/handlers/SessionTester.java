package org.baraza.rcp.internal.handlers;

import org.baraza.analysis.LastApproved;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IWorkbenchWindow;

/** What the window's session allows just now, for the enablement of commands in plugin.xml. */
public final class SessionTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof IWorkbenchWindow window
                && WindowSession.of(window).filter(session -> allows(window, session, property)).isPresent();
    }

    private static boolean allows(IWorkbenchWindow window, Session session, String property) {
        boolean typing = window.getService(ActiveSession.class).isTyping();
        return switch (property) {
            case "open" -> true;
            case "canUndo" -> typing || session.canUndo();
            case "canRedo" -> session.canRedo();
            case "approved" -> LastApproved.of(session.strategy()).isPresent();
            case "canSave" -> typing || session.isDirty() || session.file().isEmpty();
            default -> false;
        };
    }
}
