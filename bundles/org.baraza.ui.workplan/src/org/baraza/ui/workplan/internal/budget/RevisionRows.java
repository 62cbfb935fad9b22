package org.baraza.ui.workplan.internal.budget;

import java.util.ArrayList;
import java.util.List;

import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.budget.CostEntry.Revision;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The revisions of a cost, a row of fields each. */
final class RevisionRows {

    private record Row(Composite line, Text date, Text amount, Text reason) {

        Revision typed() {
            return new Revision(date.getText(), amount.getText(), reason.getText());
        }
    }

    private final Composite rows;
    private final Runnable resized;
    private final List<Row> shown = new ArrayList<>();

    /** @param resized called when rows come or go */
    RevisionRows(Composite parent, List<Revision> revisions, Runnable resized) {
        this.resized = resized;
        rows = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(rows);
        revisions.forEach(this::add);
    }

    Composite control() {
        return rows;
    }

    List<Revision> typed() {
        return shown.stream().map(Row::typed).toList();
    }

    /** Adds a row and puts the focus where its amount is typed. */
    void begin(Revision revision) {
        add(revision);
        resized.run();
        shown.getLast().amount().setFocus();
    }

    private void add(Revision revision) {
        Composite line = new Composite(rows, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Row row = new Row(line, Fields.text(line, Messages.Cost_date, revision.date(), 12, false),
                Fields.text(line, Messages.Cost_amount, revision.amount(), 12, false),
                Fields.text(line, Messages.Cost_reason, revision.reason(), 30, true));
        row.reason().setMessage(Messages.Cost_reasonHint);
        Fields.removing(line, Messages.Cost_removeRevision, () -> {
            shown.remove(row);
            resized.run();
        });
        shown.add(row);
    }
}
