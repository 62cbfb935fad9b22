package org.baraza.report.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.baraza.report.ReportException;
import org.baraza.report.ReportWriter;
import org.baraza.report.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** A file that a writer can take its look from. */
record Template(Path file) {

    static Template of(Path file, ReportWriter writer) throws ReportException {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (writer.templates().isEmpty()) {
            throw new ReportException(NLS.bind(Messages.Template_none, writer.format()));
        }
        if (writer.templates().stream().noneMatch(extension -> name.endsWith("." + extension))) {
            throw new ReportException(NLS.bind(Messages.Template_other, file, String.join(", ", writer.templates())));
        }
        if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
            throw new ReportException(NLS.bind(Messages.Template_missing, file));
        }
        return new Template(file);
    }
}
