package org.baraza.ui.workplan.internal.budget;

import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.budget.CostEntry;
import org.baraza.ui.workplan.internal.model.budget.CostForm;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The cost of an activity in a year: planned, revised, spent, and who pays. One undo step. */
public final class CostDialog extends Dialog {

    private static final int FIELD = 14;

    private final CostForm form;
    private final CostEntry entry;
    private Text planned;
    private Text spent;
    private RevisionRows revisions;
    private GrantRows funding;
    private Label refusal;
    private Edit edit = Edit.unchanged();

    private CostDialog(Shell parent, CostForm form) {
        super(parent);
        this.form = form;
        this.entry = form.entry();
    }

    /** What was asked for; nothing if the dialog was left. */
    public static Edit ask(Shell parent, CostForm form) {
        CostDialog dialog = new CostDialog(parent, form);
        return dialog.open() == OK ? dialog.edit : Edit.unchanged();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(form.title());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(area);
        Composite amounts = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(amounts);
        planned = Fields.labelled(amounts, Messages.Measure_planned, entry.planned(), FIELD);
        spent = Fields.labelled(amounts, Messages.Measure_spent, entry.spent(), FIELD);
        section(area, Messages.Cost_revisions);
        revisions = new RevisionRows(area, entry.revisions(), this::fit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(revisions.control());
        button(area, Messages.Cost_addRevision, () -> revisions.begin(form.revisionOfToday()));
        section(area, Messages.Cost_funding);
        funding = new GrantRows(area, entry.funding(), this::fit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(funding.control());
        button(area, Messages.Cost_addGrant, () -> funding.begin());
        refusal = new Label(area, SWT.WRAP);
        refusal.setForeground(Colours.of(Role.TO_FIX));
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(80), SWT.DEFAULT)
                .applyTo(refusal);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Cost_take, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        planned.setFocus();
        planned.selectAll();
    }

    @Override
    protected void okPressed() {
        edit = form.edit(new CostEntry(planned.getText(), spent.getText(), revisions.typed(), funding.typed()));
        if (edit instanceof Edit.Refused refused) {
            refusal.setText(refused.sentence());
            fit();
        } else {
            super.okPressed();
        }
    }

    private static void section(Composite parent, String name) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
    }

    private static void button(Composite parent, String words, Runnable body) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> body.run());
    }

    /** Grows and shrinks with what it holds. */
    private void fit() {
        getShell().layout(true, true);
        getShell().setSize(getShell().getSize().x, getShell().computeSize(getShell().getSize().x, SWT.DEFAULT).y);
    }
}
