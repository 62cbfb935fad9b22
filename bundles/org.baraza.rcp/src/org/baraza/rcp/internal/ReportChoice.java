package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

import org.baraza.report.ReportInfo;

/**
 * Which report is to be written, and how.
 *
 * @param format extension of the file, such as {@code docx}
 * @param language of the report; what the team wrote stays as it is
 * @param month that the report is about, if it is about one
 * @param template an office's file that the report takes its look from
 */
public record ReportChoice(ReportInfo report, String format, Locale language, YearMonth month, Optional<Path> template) {
}
