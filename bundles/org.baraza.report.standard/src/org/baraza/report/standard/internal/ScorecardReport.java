package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.time.LocalDate;

import org.baraza.report.Report;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;

/** How activities and indicators stand in one month (guidelines, Part I, Phase 3, Monitoring and evaluation). */
public final class ScorecardReport implements Report {

    @Override
    public ReportDocument create(ReportContext context) {
        Desk desk = Desk.of(context);
        ReportDocument.Builder document = ReportDocument
                .titled(desk.text("scorecard.title", desk.formats().month(context.month())), context.language())
                .subtitle(given(context.strategy().getTitle(), desk.text("strategy.title")))
                .note(given(context.strategy().getNote()));
        document.heading(1, desk.text("scorecard.counts"));
        new CountsPart(desk).writeTo(document, true);
        document.heading(1, desk.term("kinds.Activity", "activities"));
        new ActivityPart(desk).writeTo(document);
        document.heading(1, desk.term("kinds.Indicator", "indicators"));
        new IndicatorPart(desk).writeTo(document, seen(context));
        // last, since a drawing of many bars needs a page of its own
        new ProgressChart(desk, seen(context)).chart().ifPresent(chart -> document
                .heading(2, desk.text("progress.title")).text(desk.text("progress.read")).add(chart));
        return document.build();
    }

    /** Indicators of a month that is over are judged by its last day. */
    private static LocalDate seen(ReportContext context) {
        LocalDate end = context.month().atEndOfMonth();
        return end.isBefore(context.asOf()) ? end : context.asOf();
    }
}
