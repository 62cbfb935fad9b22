package org.baraza.report.html.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.baraza.report.Chart;
import org.baraza.report.Imprint;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportWriter;
import org.osgi.service.component.annotations.Component;

/** Writes reports as one HTML file each, in UTF-8. */
@Component(property = "format=html")
public final class HtmlReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(ReportDocument document, Imprint imprint, OutputStream out) throws IOException {
        boolean charts = document.blocks().stream().anyMatch(Chart.class::isInstance);
        Optional<ChartScript> script = charts ? Optional.of(ChartScript.load(document.language())) : Optional.empty();
        out.write(new Page(document, imprint, StyleSheet.load(), script).html().getBytes(StandardCharsets.UTF_8));
    }
}
