package org.baraza.ui.workplan.internal.budget;

import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.form.Fields;
import org.baraza.ui.workplan.internal.form.FormDialog;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.budget.CostEntry;
import org.baraza.ui.workplan.internal.model.budget.CostForm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The cost of an activity in a year: planned, revised, spent, and who pays. One undo step. */
public final class CostDialog extends FormDialog {

    private static final int FIELD = 14;

    private final CostForm form;
    private final CostEntry entry;
    private Text planned;
    private Text spent;
    private RevisionRows revisions;
    private GrantRows funding;

    private CostDialog(Shell parent, CostForm form) {
        super(parent, form.title(), 8, 80);
        this.form = form;
        this.entry = form.entry();
    }

    /** What was asked for; nothing if the dialog was left. */
    public static Edit ask(Shell parent, CostForm form) {
        return new CostDialog(parent, form).ask();
    }

    @Override
    protected void createFields(Composite area) {
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
    }

    @Override
    protected void focusFirst() {
        planned.setFocus();
        planned.selectAll();
    }

    @Override
    protected Edit edit() {
        return form.edit(new CostEntry(planned.getText(), spent.getText(), revisions.typed(), funding.typed()));
    }
}
