package org.baraza.rcp.internal;

import java.time.YearMonth;
import java.util.List;

import org.baraza.analysis.Forms;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportInfo;
import org.baraza.ui.DropDown;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The month that a report is about; the last that is over, unless another one is chosen. */
final class MonthField {

    private final List<YearMonth> months;
    private final DropDown field;

    /** @param area of three columns: label, field, nothing */
    MonthField(Composite area, ReportContext context) {
        months = context.months();
        new Label(area, SWT.NONE).setText(Messages.Report_month);
        field = new DropDown(area);
        field.setItems(months.stream().map(Forms.ofProgram()::month).toArray(String[]::new));
        field.select(months.indexOf(context.month()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(field);
    }

    void offer(ReportInfo report) {
        field.setEnabled(report.monthly());
    }

    YearMonth month() {
        return months.get(field.getSelectionIndex());
    }
}
