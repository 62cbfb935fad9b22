package org.baraza.ui.workplan.internal.means;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Step;
import org.baraza.ui.SpokenName;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.form.FieldRows;
import org.baraza.ui.workplan.internal.form.Fields;
import org.baraza.ui.workplan.internal.model.means.MeansEntry.StepEntry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The steps of an activity, a row of fields each; they scroll where they are many. */
final class StepRows {

    private static final int IN_SIGHT = 6;

    private record Row(Optional<Step> step, Text text, Text owner, Text due, Button done) {

        StepEntry typed() {
            return new StepEntry(step, text.getText(), owner.getText(), due.getText(), done.getSelection());
        }
    }

    private final ScrolledComposite scroller;
    private final FieldRows<Row> rows;
    private final Runnable resized;

    /** @param resized called when rows come or go */
    StepRows(Composite parent, List<StepEntry> steps, Runnable resized) {
        this.resized = resized;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        rows = new FieldRows<>(scroller, this::changed);
        scroller.setContent(rows.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scroller);
        steps.forEach(this::add);
        measure();
    }

    List<StepEntry> typed() {
        return rows.all().stream().map(Row::typed).toList();
    }

    /** Adds a row and puts the focus where the step is typed. */
    void begin() {
        add(StepEntry.EMPTY);
        changed();
        rows.all().getLast().text().setFocus();
    }

    private void add(StepEntry step) {
        Composite line = rows.line(5);
        Row row = new Row(step.step(), Fields.text(line, Messages.Means_step, step.text(), 40, true),
                Fields.text(line, Messages.Means_owner, step.owner(), 22, false),
                Fields.text(line, Messages.Means_due, step.due(), 14, false), done(line, step));
        row.text().setMessage(Messages.Means_step);
        row.owner().setMessage(Messages.Means_owner);
        row.due().setMessage(Messages.Means_due);
        Button remove = rows.add(row, line, Messages.Means_removeStep);
        numbered(row, row.text(), Messages.Means_step);
        numbered(row, row.owner(), Messages.Means_owner);
        numbered(row, row.due(), Messages.Means_due);
        numbered(row, remove, Messages.Means_removeStep);
    }

    /** Each row has the same fields: who can't see them hears in which row one is. */
    private void numbered(Row row, Control field, String name) {
        SpokenName.of(field, () -> name + " " + (rows.all().indexOf(row) + 1));
    }

    private static Button done(Composite line, StepEntry step) {
        Button done = new Button(line, SWT.CHECK);
        done.setText(Messages.Means_done);
        done.setSelection(step.done());
        return done;
    }

    private void changed() {
        measure();
        resized.run();
    }

    private void measure() {
        int whole = rows.all().isEmpty() ? 0 : rows.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        scroller.setMinHeight(whole);
        ((GridData) scroller.getLayoutData()).heightHint = rows.all().size() <= IN_SIGHT ? whole
                : whole * IN_SIGHT / rows.all().size();
    }
}
