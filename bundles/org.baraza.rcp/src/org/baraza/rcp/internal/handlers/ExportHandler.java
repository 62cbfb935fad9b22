package org.baraza.rcp.internal.handlers;

import java.util.List;

import org.baraza.rcp.internal.exchange.Messages;
import org.baraza.rcp.internal.exchange.PlanExport;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ListDialog;

/** Writes the plan as tables, calendar, data or picture. */
public final class ExportHandler extends SessionHandler {

    private static final int WIDTH = 64;

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        ListDialog dialog = new ListDialog(window.getShell());
        dialog.setTitle(Messages.Export_title);
        dialog.setMessage(Messages.Export_which);
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(element -> ((PlanExport) element).label()));
        dialog.setWidthInChars(WIDTH);
        dialog.setHeightInChars(PlanExport.values().length + 3);
        dialog.setInput(PlanExport.values());
        dialog.setInitialSelections(PlanExport.WORKBOOK);
        if (dialog.open() == Window.OK) {
            List.of(dialog.getResult()).stream().map(PlanExport.class::cast).findFirst()
                    .ifPresent(chosen -> chosen.ask(window, session));
        }
    }
}
