package org.baraza.exchange.table;

import java.util.List;

/**
 * What a file holds.
 *
 * @param name of the file, without its folder
 * @param format what it is
 */
public record Workbook(String name, Format format, List<Sheet> sheets) {

    /** The kinds of files that are read. */
    public enum Format {
        XLSX, ODS, CSV, VCARD
    }

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
