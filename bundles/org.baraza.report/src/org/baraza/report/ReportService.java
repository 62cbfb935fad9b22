package org.baraza.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.baraza.catalogue.Problem;

/** Makes and writes all contributed reports. */
public interface ReportService {

    /** All reports, by contributor in the order of installation, in each in its own order. */
    List<ReportInfo> reports();

    /** Contributions that could not be used, with who brought them. */
    List<Problem> problems();

    /** The formats that reports are written in, by the extensions of their files, such as {@code html}. */
    List<String> formats();

    /**
     * Puts a report together.
     *
     * @throws ReportException if there is no such report, or if it fails; its contributor is named, the failure logged
     */
    ReportDocument create(String id, ReportContext context) throws ReportException;

    /**
     * Writes a report, in the format that the file's extension says. A file of that name is replaced once the new one
     * is complete; on failure it stays as it was.
     *
     * @param place a file; or a folder, in which the file is named by the report
     * @return the file written
     * @throws ReportException if there is no such report or format, if it fails, or if the file can't be written
     */
    default Path write(String id, ReportContext context, Path place) throws ReportException {
        return write(id, context, place, Optional.empty());
    }

    /**
     * As {@link #write(String, ReportContext, Path)}, in the look of an office's own template.
     *
     * @param template a file that the format takes styles, header and footer from
     * @throws ReportException also if the format takes no such template, or if it can't be read
     */
    default Path write(String id, ReportContext context, Path place, Optional<Path> template) throws ReportException {
        return write(id, context, place, template, percent -> { });
    }

    /**
     * As {@link #write(String, ReportContext, Path, Optional)}, telling how far it is.
     *
     * @param percent hears how much of the document is written, where that can be counted
     */
    Path write(String id, ReportContext context, Path place, Optional<Path> template, IntConsumer percent)
            throws ReportException;

    /** Extensions of the files that a format takes its look from, such as {@code dotx}; none if it has its own only. */
    List<String> templates(String format);
}
