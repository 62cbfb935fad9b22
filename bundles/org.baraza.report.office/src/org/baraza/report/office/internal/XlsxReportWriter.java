package org.baraza.report.office.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.baraza.report.Imprint;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportWriter;
import org.osgi.service.component.annotations.Component;

/** Writes reports as Excel workbooks (Office Open XML). */
@Component
public final class XlsxReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(ReportDocument document, Imprint imprint, OutputStream out) throws IOException {
        // rows leave the memory as they are written: a national plan has tens of thousands
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // many programs read no other zip from a stream
            new BookReport(workbook, document, imprint).write();
            workbook.write(out);
        }
    }
}
