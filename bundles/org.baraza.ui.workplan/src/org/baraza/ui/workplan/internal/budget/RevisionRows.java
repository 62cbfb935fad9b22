package org.baraza.ui.workplan.internal.budget;

import java.util.List;

import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.form.FieldRows;
import org.baraza.ui.workplan.internal.form.Fields;
import org.baraza.ui.workplan.internal.model.budget.CostEntry.Revision;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The revisions of a cost, a row of fields each. */
final class RevisionRows {

    private record Row(Text date, Text amount, Text reason) {

        Revision typed() {
            return new Revision(date.getText(), amount.getText(), reason.getText());
        }
    }

    private final FieldRows<Row> rows;
    private final Runnable resized;

    /** @param resized called when rows come or go */
    RevisionRows(Composite parent, List<Revision> revisions, Runnable resized) {
        this.resized = resized;
        rows = new FieldRows<>(parent, resized);
        revisions.forEach(this::add);
    }

    Composite control() {
        return rows.control();
    }

    List<Revision> typed() {
        return rows.all().stream().map(Row::typed).toList();
    }

    /** Adds a row and puts the focus where its amount is typed. */
    void begin(Revision revision) {
        add(revision);
        resized.run();
        rows.all().getLast().amount().setFocus();
    }

    private void add(Revision revision) {
        Composite line = rows.line(4);
        Row row = new Row(Fields.text(line, Messages.Cost_date, revision.date(), 12, false),
                Fields.text(line, Messages.Cost_amount, revision.amount(), 12, false),
                Fields.text(line, Messages.Cost_reason, revision.reason(), 30, true));
        row.reason().setMessage(Messages.Cost_reasonHint);
        rows.add(row, line, Messages.Cost_removeRevision);
    }
}
