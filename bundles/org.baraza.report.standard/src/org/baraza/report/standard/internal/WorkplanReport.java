package org.baraza.report.standard.internal;

import org.baraza.report.PageBreak.Orientation;
import org.baraza.report.ReportDocument;

/** The workplan alone, and what it costs (guidelines, Part I, Phase 3, Means of engagement). */
public final class WorkplanReport extends TitledReport {

    @Override
    String title(Desk desk) {
        return desk.text("workplan.table");
    }

    @Override
    void write(Desk desk, ReportDocument.Builder document) {
        document.page(Orientation.LANDSCAPE);
        new WorkplanSection(desk).writeTo(document);
        new BudgetSection(desk).writeTo(document);
    }
}
