package org.baraza.rcp.internal.handlers;

import org.baraza.session.Session;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IWorkbenchWindow;

/** What the window's session allows just now, for the enablement of commands in plugin.xml. */
public final class SessionTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof IWorkbenchWindow window
                && WindowSession.of(window).filter(session -> allows(session, property)).isPresent();
    }

    private static boolean allows(Session session, String property) {
        return switch (property) {
            case "open" -> true;
            case "canUndo" -> session.canUndo();
            case "canRedo" -> session.canRedo();
            case "canSave" -> session.isDirty() || session.file().isEmpty();
            default -> false;
        };
    }
}
