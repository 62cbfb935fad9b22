package org.baraza.rcp.internal;

import java.util.Locale;

/** What people call the formats of reports. */
final class Formats {

    private Formats() {
    }

    /** @param format extension of the file, such as {@code docx} */
    static String name(String format) {
        return switch (format) {
            case "docx" -> Messages.Format_docx;
            case "xlsx" -> Messages.Format_xlsx;
            case "pdf" -> Messages.Format_pdf;
            case "html" -> Messages.Format_html;
            default -> format.toUpperCase(Locale.ROOT);
        };
    }
}
