package org.baraza.report.standard.internal;

import org.baraza.report.Heading;
import org.baraza.report.PageBreak.Orientation;
import org.baraza.report.ReportDocument;

/** What is measured, from where, by whom and how often (guidelines, Part I, Phase 3, Monitoring and evaluation). */
public final class IndicatorMatrixReport extends TitledReport {

    @Override
    String title(Desk desk) {
        return desk.text("matrix.title");
    }

    @Override
    void write(Desk desk, ReportDocument.Builder document) {
        document.page(Orientation.LANDSCAPE);
        new IndicatorMatrixSection(desk).writeTo(document, new Heading(1, desk.text("matrix.title")));
        new ProgressChart(desk, desk.context().asOf()).chart().ifPresent(chart -> document
                .page(Orientation.PORTRAIT).heading(1, desk.text("progress.title")).text(desk.text("progress.read")).add(chart));
    }
}
