package org.baraza.ui.workplan.internal.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.FundingLine;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.budget.CostEntry.Grant;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The money for a year, a row of fields for each source. */
final class GrantRows {

    private record Row(Optional<FundingLine> line, Text source, Text amount, Combo status) {

        Grant typed() {
            return new Grant(line, source.getText(), amount.getText(), status.getSelectionIndex() == 0);
        }
    }

    private final Composite rows;
    private final Runnable resized;
    private final List<Row> shown = new ArrayList<>();

    /** @param resized called when rows come or go */
    GrantRows(Composite parent, List<Grant> grants, Runnable resized) {
        this.resized = resized;
        rows = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(rows);
        grants.forEach(this::add);
    }

    Composite control() {
        return rows;
    }

    List<Grant> typed() {
        return shown.stream().map(Row::typed).toList();
    }

    /** Adds a row and puts the focus where its source is typed. */
    void begin() {
        add(Grant.EMPTY);
        resized.run();
        shown.getLast().source().setFocus();
    }

    private void add(Grant grant) {
        Composite line = new Composite(rows, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Row row = new Row(grant.line(), Fields.text(line, Messages.Cost_source, grant.source(), 30, true),
                Fields.text(line, Messages.Cost_amount, grant.amount(), 12, false),
                Fields.choice(line, Messages.Cost_status, grant.secured() ? 0 : 1, Messages.Measure_secured,
                        Messages.Measure_requested));
        row.source().setMessage(Messages.Cost_source);
        Fields.removing(line, Messages.Cost_removeGrant, () -> {
            shown.remove(row);
            resized.run();
        });
        shown.add(row);
    }
}
