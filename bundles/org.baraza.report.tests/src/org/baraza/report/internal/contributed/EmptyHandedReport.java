package org.baraza.report.internal.contributed;

import org.baraza.report.Report;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;

/** Contributed by a bundle that a test makes. */
public final class EmptyHandedReport implements Report {

    @Override
    public ReportDocument create(ReportContext context) {
        return null;
    }
}
