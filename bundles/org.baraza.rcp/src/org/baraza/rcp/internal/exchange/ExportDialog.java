package org.baraza.rcp.internal.exchange;

import java.util.Optional;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;

/** Asks as what the plan is to be written. */
public final class ExportDialog extends ListDialog {

    private static final int WIDTH = 64;

    public ExportDialog(Shell parent) {
        super(parent);
        setTitle(Messages.Export_title);
        setMessage(Messages.Export_which);
        setContentProvider(ArrayContentProvider.getInstance());
        setLabelProvider(LabelProvider.createTextProvider(element -> ((PlanExport) element).label()));
        setWidthInChars(WIDTH);
        setHeightInChars(PlanExport.values().length + 3);
        setInput(PlanExport.values());
        setInitialSelections(PlanExport.WORKBOOK);
    }

    /** @return what was chosen; empty if the person would rather not */
    public Optional<PlanExport> ask() {
        return open() == OK && getResult().length > 0 ? Optional.of((PlanExport) getResult()[0]) : Optional.empty();
    }
}
