package org.baraza.report.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.baraza.report.Imprint;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportWriter;

/** A format for tests, whose files never get finished. */
final class HalfWriter implements ReportWriter {

    @Override
    public String format() {
        return "half";
    }

    @Override
    public void write(ReportDocument document, Imprint imprint, OutputStream out) throws IOException {
        out.write(1);
        out.flush();
        throw new IOException("disk full");
    }
}
