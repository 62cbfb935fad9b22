package org.baraza.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.baraza.drawing.Palette;
import org.baraza.drawing.SvgPainter;
import org.baraza.report.Imprint;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportWriter;
import org.osgi.service.component.annotations.Component;

/** Writes the first drawing of a report as an SVG. */
@Component(service = ReportWriter.class)
public final class SvgReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "svg";
    }

    @Override
    public void write(ReportDocument document, Imprint imprint, OutputStream out) throws IOException {
        String svg = SvgPainter.alone(Palette.light()).paint(new ReportPicture(document, imprint).scene());
        out.write(svg.getBytes(StandardCharsets.UTF_8));
    }
}
