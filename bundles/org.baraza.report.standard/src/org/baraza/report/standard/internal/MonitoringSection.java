package org.baraza.report.standard.internal;

import org.baraza.analysis.FeedbackSummary;
import org.baraza.report.ReportDocument;

/** How progress is followed, and how it stands (guidelines, Part I, Phase 3, Monitoring and evaluation). */
record MonitoringSection(Desk desk) {

    void writeTo(ReportDocument.Builder document) {
        document.heading(1, desk.text("monitoring"));
        new CountsPart(desk).writeTo(document, false);
        document.heading(2, desk.term("kinds.Indicator", "indicators"));
        new IndicatorPart(desk).writeTo(document, desk.context().asOf());
        FeedbackSummary feedback = FeedbackSummary.of(desk.strategy(), desk.context().asOf());
        if (feedback.raised() > 0) {
            document.heading(2, desk.text("feedback"))
                    .text(desk.text("feedback.addressed", feedback.addressed(), feedback.raised(), feedback.pastDue()));
        }
    }
}
