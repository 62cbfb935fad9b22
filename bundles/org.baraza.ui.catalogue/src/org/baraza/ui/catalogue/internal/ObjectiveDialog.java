package org.baraza.ui.catalogue.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.ObjectiveChoice;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which objective a tactic serves. */
final class ObjectiveDialog extends Dialog {

    private static final int SHOWN_ROWS = 8;

    private final String title;
    private final List<ObjectiveChoice> choices;
    private Optional<ObjectiveChoice> chosen;
    private TableViewer viewer;

    private ObjectiveDialog(Shell parent, String title, List<ObjectiveChoice> choices,
            Optional<ObjectiveChoice> first) {
        super(parent);
        this.title = title;
        this.choices = choices;
        this.chosen = first;
    }

    /** The objective, empty if the person cancelled. */
    static Optional<ObjectiveChoice> ask(Shell parent, String title, List<ObjectiveChoice> choices,
            Optional<ObjectiveChoice> first) {
        ObjectiveDialog dialog = new ObjectiveDialog(parent, title, choices, first);
        return dialog.open() == OK ? dialog.chosen : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(Messages.Add_question);
        Composite table = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        table.setLayout(layout);
        viewer = new TableViewer(table, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, 3, ColumnLabelProvider.createTextProvider(choice -> ((ObjectiveChoice) choice).name()));
        column(layout, 2, ColumnLabelProvider.createTextProvider(choice -> already((ObjectiveChoice) choice)));
        viewer.setInput(choices);
        chosen.ifPresent(choice -> viewer.setSelection(new StructuredSelection(choice), true));
        viewer.addSelectionChangedListener(event -> choose());
        viewer.addDoubleClickListener(event -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(80), Style.px(table, 28) * Math.min(choices.size() + 1, SHOWN_ROWS))
                .applyTo(table);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Add, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        viewer.getControl().setFocus();
    }

    private void column(TableColumnLayout layout, int weight, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    private void choose() {
        chosen = viewer.getStructuredSelection().getFirstElement() instanceof ObjectiveChoice choice
                ? Optional.of(choice)
                : Optional.empty();
        getButton(IDialogConstants.OK_ID).setEnabled(chosen.isPresent());
    }

    private static String already(ObjectiveChoice choice) {
        String activities = choice.activities() == 1 ? Messages.Add_activity
                : NLS.bind(Messages.Add_activities, choice.activities());
        return choice.applied().isEmpty() ? activities
                : NLS.bind(Messages.Add_applied, activities, choice.applied());
    }
}
