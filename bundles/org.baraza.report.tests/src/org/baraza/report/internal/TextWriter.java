package org.baraza.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.baraza.report.Imprint;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportWriter;

/** A format for tests: the title and the imprint. */
final class TextWriter implements ReportWriter {

    @Override
    public String format() {
        return "txt";
    }

    @Override
    public void write(ReportDocument document, Imprint imprint, OutputStream out) throws IOException {
        String text = document.title() + "\n" + String.join("\n", imprint.lines(Locale.ENGLISH));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
