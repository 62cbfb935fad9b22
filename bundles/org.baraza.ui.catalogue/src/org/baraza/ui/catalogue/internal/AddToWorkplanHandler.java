package org.baraza.ui.catalogue.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds the tactic that the room shows to the workplan. */
public final class AddToWorkplanHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof CatalogueRoom room) {
            // After the key event: a dialog that opens inside of one does not hear Escape.
            room.getSite().getShell().getDisplay().asyncExec(room::addToWorkplan);
        }
        return null;
    }
}
