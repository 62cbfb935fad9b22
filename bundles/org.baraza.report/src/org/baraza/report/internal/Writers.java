package org.baraza.report.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.baraza.report.ReportException;
import org.baraza.report.ReportInfo;
import org.baraza.report.ReportWriter;
import org.baraza.report.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** The writers by what they write. */
record Writers(List<ReportWriter> writers) {

    List<String> formats() {
        return writers.stream().map(ReportWriter::format).sorted().distinct().toList();
    }

    List<String> templates(String format) {
        return writers.stream().filter(writer -> writer.format().equals(format)).findFirst()
                .map(ReportWriter::templates).orElse(List.of());
    }

    /** The name of a report's file in a folder: its id, in the first format that it is made for. */
    String fileName(ReportInfo report) throws ReportException {
        return report.id() + "." + allowed(report).stream().findFirst()
                .orElseThrow(() -> notMadeFor(report, String.join(", ", formats())));
    }

    /** The writer that the extension of the file asks for. */
    ReportWriter writerOf(ReportInfo report, Path file) throws ReportException {
        String format = format(report, file);
        if (!report.allows(format)) {
            throw notMadeFor(report, format);
        }
        return writers.stream().filter(writer -> writer.format().equals(format)).findFirst()
                .orElseThrow(() -> new ReportException(NLS.bind(Messages.Format_unknown, format, list(allowed(report)))));
    }

    private String format(ReportInfo report, Path file) throws ReportException {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        if (dot < 0 || dot == name.length() - 1) {
            throw new ReportException(NLS.bind(Messages.Format_missing, file, list(allowed(report))));
        }
        return name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private List<String> allowed(ReportInfo report) {
        return formats().stream().filter(report::allows).toList();
    }

    private ReportException notMadeFor(ReportInfo report, String format) {
        return new ReportException(NLS.bind(Messages.Format_notOfReport,
                new Object[] { report.id(), format, list(allowed(report)) }));
    }

    private static String list(List<String> formats) {
        return formats.isEmpty() ? "–" : String.join(", ", formats);
    }
}
