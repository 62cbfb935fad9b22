package org.baraza.rcp.internal.handlers;

import org.baraza.ui.ActiveSession;
import org.baraza.ui.RoomView;
import org.baraza.ui.findings.FindingNotes;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the note of what the checks found where the cursor is, in whichever view that is. */
public final class NoteHandler extends WindowHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof RoomView view) {
            view.noted().ifPresent(noted -> new FindingNotes(noted.owner(), active, view.waiver())
                    .open(noted.place(), noted.findings(), noted.edit()));
        }
    }
}
