package org.baraza.report.pdf.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.baraza.fonts.PaperFace;
import org.baraza.report.Imprint;
import org.baraza.report.Progress;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.w3c.dom.Document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** Writes reports as PDF files, tagged so that screen readers find their way. */
@Component
public final class PdfReportWriter implements ReportWriter {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ReportWriter html;

    @Activate
    public PdfReportWriter(@Reference(target = "(format=html)") ReportWriter html) {
        this.html = html;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void write(ReportDocument document, Imprint imprint, OutputStream out) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        // laying the pages is what takes time
        Progress.quietly(document, () -> html.write(document, imprint, page));
        // what the renderer notes on its way is for nobody who waits for a report
        XRLog.setLoggingEnabled(false);
        try {
            out.write(laid(document, new PaperPage(document, imprint), page.toByteArray()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] laid(ReportDocument document, PaperPage paper, byte[] html) throws IOException {
        try {
            return laid(document, paper.of(html), true);
        } catch (NullPointerException e) {
            // as the pages fall, the renderer loses its way among its tags now and then: better a file without them
            return laid(document, paper.of(html), false);
        }
    }

    private static byte[] laid(ReportDocument document, Document page, boolean tagged) throws IOException {
        PdfRendererBuilder paper = new PdfRendererBuilder();
        paper.withW3cDocument(page, null);
        for (PaperFace face : PaperFace.values()) {
            paper.useFont(file(face), face.script().family(), face.bold() ? BOLD : REGULAR, FontStyle.NORMAL, true);
        }
        paper.useUnicodeLineBreaker(new LineBreaks(new Laying(page)::further));
        paper.useUnicodeBidiSplitter(DirectionRuns::new);
        paper.useUnicodeBidiReorderer(new LineOrder());
        paper.defaultTextDirection(document.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        paper.useSVGDrawer(new SceneDrawer(document));
        paper.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        paper.usePdfUaAccessibility(tagged);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        paper.toStream(file);
        paper.run();
        return file.toByteArray();
    }

    private static FSSupplier<InputStream> file(PaperFace face) {
        return () -> {
            Laying.check();
            try {
                return face.open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
