package org.baraza.exchange.exports;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a plan in one format. */
interface Export {

    /** What it is called on the command line. */
    String format();

    /** Extension of its file. */
    default String extension() {
        return format();
    }

    void write(ExportContent content, OutputStream out) throws IOException, ExportException;
}
