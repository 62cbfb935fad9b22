package org.baraza.ui.monitoring.internal.event;

import java.util.List;
import java.util.function.Consumer;

import org.baraza.analysis.Forms;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Indicator;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.event.FedIndicator;
import org.baraza.ui.monitoring.internal.sheet.Form;
import org.baraza.ui.monitoring.internal.sheet.PaneTitle;
import org.baraza.ui.monitoring.internal.sheet.Register;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What the events add up to for each activity-based indicator, beside what was entered. */
final class FedTable {

    private static final int HEIGHT = 130;

    private final Register<FedIndicator> table;
    private final Button open;
    private Forms forms = Forms.ofProgram();

    FedTable(Composite parent, Consumer<Indicator> sheet) {
        Composite head = PaneTitle.row(parent, 2);
        PaneTitle.wide(head, Messages.Fed_title);
        table = new Register<FedIndicator>(parent, Messages.Fed_title, FedIndicator::indicator, row -> show())
                .column(Messages.Column_indicator, SWT.LEFT, 40, "2.1  Journalists trained", FedIndicator::name)
                .column(Messages.Fed_upTo, SWT.LEFT, 0, "00/00/0000", row -> forms.date(row.count().day()),
                        row -> Role.SECONDARY)
                .column(Messages.Fed_held, SWT.RIGHT, 0, "00,000", row -> forms.number(row.count().held()))
                .column(Messages.Event_participantsShort, SWT.RIGHT, 0, "00,000", row -> forms.number(row.count().people()))
                .column(Messages.Column_measured, SWT.RIGHT, 0, "00,000", row -> row.measured(forms));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(table.control());
        open = Form.button(head, Messages.Chart_sheet, () -> table.selected().ifPresent(row -> sheet.accept(row.indicator())));
    }

    void show(List<FedIndicator> rows, Forms written) {
        forms = written;
        table.show(rows);
        show();
    }

    private void show() {
        open.setEnabled(table.selected().isPresent());
    }
}
