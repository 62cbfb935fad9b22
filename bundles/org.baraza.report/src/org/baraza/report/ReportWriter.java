package org.baraza.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

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

    /** Extensions of the files that it takes its look from, such as {@code dotx}; none if it has its own only. */
    default List<String> templates() {
        return List.of();
    }

    /**
     * As {@link #write(ReportDocument, Imprint, OutputStream)}, in the look of a template.
     *
     * @param template a file with one of the extensions that it takes
     * @throws IOException also if the template can't be read
     */
    default void write(ReportDocument document, Imprint imprint, Path template, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(format() + " takes no template");
    }
}
