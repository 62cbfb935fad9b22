package org.baraza.report.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.baraza.drawing.ImagePainter;
import org.baraza.drawing.Palette;
import org.baraza.report.Imprint;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportWriter;
import org.osgi.service.component.annotations.Component;

/** Writes the first drawing of a report as a PNG, sharp enough to be printed. */
@Component(service = ReportWriter.class)
public final class PngReportWriter implements ReportWriter {

    /** Dots for each pixel of the scene. */
    private static final double SCALE = 3;

    @Override
    public String format() {
        return "png";
    }

    @Override
    public void write(ReportDocument document, Imprint imprint, OutputStream out) throws IOException {
        new ImagePainter(Palette.light()).writePng(new ReportPicture(document, imprint).scene(), SCALE, out);
    }
}
