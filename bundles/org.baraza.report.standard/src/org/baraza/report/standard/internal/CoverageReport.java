package org.baraza.report.standard.internal;

import org.baraza.report.ReportDocument;

/** That each priority group is engaged, and how it shows (guidelines, Part I, Phase 3, Means of engagement). */
public final class CoverageReport extends TitledReport {

    @Override
    String title(Desk desk) {
        return desk.text("coverage.title");
    }

    @Override
    void write(Desk desk, ReportDocument.Builder document) {
        new CoverageSection(desk).writeTo(document);
    }
}
