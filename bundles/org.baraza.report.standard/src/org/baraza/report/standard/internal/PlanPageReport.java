package org.baraza.report.standard.internal;

import org.baraza.report.PageBreak.Orientation;
import org.baraza.report.ReportDocument;

/** The whole workplan on one page: what, who, when, how it stands and what it costs. */
public final class PlanPageReport extends TitledReport {

    @Override
    String title(Desk desk) {
        return desk.text("planPage.title");
    }

    @Override
    void write(Desk desk, ReportDocument.Builder document) {
        document.page(Orientation.LANDSCAPE);
        if (desk.strategy().getObjectives().isEmpty()) {
            document.note(desk.text("workplan.empty"));
            return;
        }
        document.picture(new PlanScene(desk).scene(),
                desk.text("planPage.caption", desk.formats().month(desk.context().month())));
    }
}
