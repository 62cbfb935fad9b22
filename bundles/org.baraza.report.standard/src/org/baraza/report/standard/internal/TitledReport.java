package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import org.baraza.report.Report;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;

/** A report on one side of a strategy: a title of its own, with that of the strategy below it. */
abstract class TitledReport implements Report {

    @Override
    public final ReportDocument create(ReportContext context) {
        Desk desk = Desk.of(context);
        ReportDocument.Builder document = ReportDocument.titled(title(desk), context.language())
                .subtitle(given(context.strategy().getTitle(), desk.text("strategy.title")))
                .note(given(context.strategy().getNote()));
        write(desk, document);
        return document.withoutHeadingsAs(title(desk)).build();
    }

    abstract String title(Desk desk);

    abstract void write(Desk desk, ReportDocument.Builder document);
}
