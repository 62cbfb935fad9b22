package org.baraza.report.standard.internal;

import org.baraza.report.ReportDocument;

/** What is needed, and who pays it, year by year (guidelines, Part I, Phase 3, Means of engagement). */
public final class FundersReport extends TitledReport {

    @Override
    String title(Desk desk) {
        return desk.text("funders.title");
    }

    @Override
    void write(Desk desk, ReportDocument.Builder document) {
        new FundersSection(desk).writeTo(document);
    }
}
