package org.baraza.ui.workplan.internal.budget;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.FundingLine;
import org.baraza.ui.DropDown;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.form.FieldRows;
import org.baraza.ui.workplan.internal.form.Fields;
import org.baraza.ui.workplan.internal.model.budget.CostEntry.Grant;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The money for a year, a row of fields for each source. */
final class GrantRows {

    private record Row(Optional<FundingLine> line, Text source, Text amount, DropDown status) {

        Grant typed() {
            return new Grant(line, source.getText(), amount.getText(), status.getSelectionIndex() == 0);
        }
    }

    private final FieldRows<Row> rows;
    private final Runnable resized;

    /** @param resized called when rows come or go */
    GrantRows(Composite parent, List<Grant> grants, Runnable resized) {
        this.resized = resized;
        rows = new FieldRows<>(parent, resized);
        grants.forEach(this::add);
    }

    Composite control() {
        return rows.control();
    }

    List<Grant> typed() {
        return rows.all().stream().map(Row::typed).toList();
    }

    /** Adds a row and puts the focus where its source is typed. */
    void begin() {
        add(Grant.EMPTY);
        resized.run();
        rows.all().getLast().source().setFocus();
    }

    private void add(Grant grant) {
        Composite line = rows.line(4);
        Row row = new Row(grant.line(), Fields.text(line, Messages.Cost_source, grant.source(), 30, true),
                Fields.text(line, Messages.Cost_amount, grant.amount(), 12, false),
                Fields.choice(line, Messages.Cost_status, grant.secured() ? 0 : 1, Messages.Measure_secured,
                        Messages.Measure_requested));
        row.source().setMessage(Messages.Cost_source);
        rows.add(row, line, Messages.Cost_removeGrant);
    }
}
