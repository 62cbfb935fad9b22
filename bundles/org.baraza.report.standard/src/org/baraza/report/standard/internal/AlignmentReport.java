package org.baraza.report.standard.internal;

import org.baraza.report.ReportDocument;

/** Which objective serves which of the other plans (guidelines, Part I, A). */
public final class AlignmentReport extends TitledReport {

    @Override
    String title(Desk desk) {
        return desk.text("alignment.title");
    }

    @Override
    void write(Desk desk, ReportDocument.Builder document) {
        new AlignmentSection(desk).writeTo(document, 1);
    }
}
