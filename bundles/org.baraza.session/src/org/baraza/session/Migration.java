package org.baraza.session;

import java.nio.file.Path;
import java.util.List;

/** Brings a file to the present format of documents. Opening an older file does the same without writing anything. */
public interface Migration {

    /** The format of the file. */
    int from();

    /** The present format. */
    int to();

    /** Whether the file is of an older format than the present one. */
    default boolean isNeeded() {
        return from() < to();
    }

    /** What is done to it, a sentence for each version in between, in their order. */
    List<String> steps();

    /**
     * Writes the present format into the file itself, and into that of the private data beside it. The former version
     * of the document, not that of the private data, is kept beside it.
     *
     * @return the former version: NAME.format-1.baraza for NAME.baraza of format 1
     * @throws DocumentException if there is a file of that name already or something can't be written; the document is
     *             then as it was
     * @throws IllegalStateException if it is not needed
     */
    Path run() throws DocumentException;

    /**
     * Writes the present format into another file, with the private data beside it, and leaves this one as it is. What
     * is of the present format already is copied byte by byte.
     *
     * @param out a file that isn't there yet
     * @throws DocumentException if there is a file of that name already or it can't be written
     */
    void write(Path out) throws DocumentException;
}
