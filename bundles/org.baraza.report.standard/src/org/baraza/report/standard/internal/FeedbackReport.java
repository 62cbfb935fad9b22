package org.baraza.report.standard.internal;

import org.baraza.report.ReportDocument;

/** What users said and what came of it (guidelines, Part II A). */
public final class FeedbackReport extends TitledReport {

    @Override
    String title(Desk desk) {
        return desk.text("said.title");
    }

    @Override
    void write(Desk desk, ReportDocument.Builder document) {
        new FeedbackSection(desk).writeTo(document);
    }
}
