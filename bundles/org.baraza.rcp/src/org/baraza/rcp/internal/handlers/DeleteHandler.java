package org.baraza.rcp.internal.handlers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Deletes what the cursor is on, as the key of that name does there: a group, rows, a task, the text that is chosen. */
public final class DeleteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Optional.ofNullable(Display.getCurrent().getFocusControl()).ifPresent(DeleteHandler::deleteIn);
        return null;
    }

    private static void deleteIn(Control focus) {
        if (!(focus instanceof Text text)) {
            press(focus);
        } else if (text.getEditable() && text.getSelectionCount() > 0) {
            text.insert("");
        }
    }

    private static void press(Control focus) {
        Event key = new Event();
        key.keyCode = SWT.DEL;
        key.character = SWT.DEL;
        focus.notifyListeners(SWT.KeyDown, key);
    }
}
