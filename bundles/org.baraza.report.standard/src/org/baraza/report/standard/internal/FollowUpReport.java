package org.baraza.report.standard.internal;

import org.baraza.report.ReportDocument;

/** What is to be asked of whom for one month (guidelines, Part I, Phase 3, Monitoring and evaluation). */
public final class FollowUpReport extends TitledReport {

    @Override
    String title(Desk desk) {
        return desk.text("followUp.title", desk.formats().month(desk.context().month()));
    }

    @Override
    void write(Desk desk, ReportDocument.Builder document) {
        new FollowUpSection(desk).writeTo(document);
    }
}
