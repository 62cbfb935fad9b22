package org.baraza.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes documents in one format. Registered as a service; it has no state. */
public interface ReportWriter {

    /** The extension of its files, in lower case and without the dot, such as {@code html}. */
    String format();

    /**
     * Writes a complete file. The stream stays open.
     *
     * @param imprint what the footer says
     */
    void write(ReportDocument document, Imprint imprint, OutputStream out) throws IOException;
}
