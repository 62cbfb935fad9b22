package org.baraza.exchange.exports;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.report.files.WholeFiles;
import org.eclipse.osgi.util.NLS;

/** Writes a plan into a file, whole or not at all. */
public final class Exports {

    private static final String CSV = "csv";
    private static final List<Export> ALL = List.of(new XlsxExport(), new CalendarExport(Clock.systemUTC()), new JsonExport(),
            new PictureExport("svg", Picture.MATRIX), new PictureExport("png", Picture.MATRIX),
            new PictureExport("svg", Picture.TIMELINE), new PictureExport("png", Picture.TIMELINE));

    private Exports() {
    }

    /** The formats that there are, by what they are called on the command line. */
    public static List<String> formats() {
        return Stream.concat(ALL.stream().map(Export::format), Stream.of(CSV)).distinct().sorted().toList();
    }

    /** What pictures are of. */
    public enum Picture {
        MATRIX, TIMELINE
    }

    /** Whether a format is a picture, of which there are several. */
    public static boolean isPicture(String format) {
        return ALL.stream().anyMatch(it -> it instanceof PictureExport && it.format().equals(format));
    }

    /** Whether a format is written into a folder, a file for each table. */
    public static boolean needsFolder(String format) {
        return CSV.equals(format);
    }

    /**
     * Writes the plan; a file that was there is replaced when the new one is complete.
     *
     * @param out file, or folder where the format needs one
     * @return what was written
     * @throws ExportException if it can't be written; what was there is as it was
     */
    public static List<Path> write(String format, ExportContent content, Path out) throws ExportException {
        return write(format, Picture.MATRIX, content, out);
    }

    /**
     * Writes the plan, or a picture of it.
     *
     * @param picture what a picture is of; of no matter in other formats
     */
    public static List<Path> write(String format, Picture picture, ExportContent content, Path out) throws ExportException {
        try {
            return needsFolder(format) ? tables(content, out) : List.of(file(export(format, picture), content, out));
        } catch (InterruptedIOException e) {
            throw new ExportException(NLS.bind(Messages.Export_givenUp, out), e);
        } catch (AccessDeniedException e) {
            throw new ExportException(NLS.bind(Messages.Export_noRight, out), e);
        } catch (FileSystemException e) {
            throw new ExportException(refusal(e, out), e);
        } catch (IOException e) {
            throw new ExportException(NLS.bind(Messages.Export_unwritten, out, e.getMessage()), e);
        }
    }

    /** What the system says, but not of which file: the one beside is none of the user's. */
    private static String refusal(FileSystemException e, Path out) {
        Path folder = out.toAbsolutePath().getParent();
        return folder != null && !Files.isDirectory(folder) ? NLS.bind(Messages.Export_absentFolder, out, folder)
                : e.getReason() == null ? NLS.bind(Messages.Export_noPlace, out)
                        : NLS.bind(Messages.Export_unwritten, out, e.getReason());
    }

    private static Export export(String format, Picture picture) throws ExportException {
        return ALL.stream().filter(it -> it.format().equals(format))
                .filter(it -> !(it instanceof PictureExport drawn) || drawn.picture() == picture).findFirst()
                .orElseThrow(() -> new ExportException(NLS.bind(Messages.Export_noFormat, format,
                        String.join(", ", formats()))));
    }

    private static Path file(Export export, ExportContent content, Path out) throws IOException, ExportException {
        if (Files.isDirectory(out)) {
            throw new ExportException(NLS.bind(Messages.Export_folder, out));
        }
        try (WholeFiles files = new WholeFiles()) {
            files.write(out, stream -> export.write(content, stream));
            files.put();
        }
        return out;
    }

    private static List<Path> tables(ExportContent content, Path folder) throws IOException, ExportException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ExportException(NLS.bind(Messages.Export_noFolder, folder));
        }
        // a table that has nothing to say any more stands there without a row, not as it was
        List<PlanTable> tables = PlanTables.of(content.strategy(), content.language(), kind -> Files.isRegularFile(folder.resolve(CsvExport.fileName(kind))));
        try (WholeFiles files = new WholeFiles()) {
            files.makeFolder(folder);
            for (PlanTable table : tables) {
                files.write(folder.resolve(CsvExport.fileName(table.kind())), out -> CsvExport.write(table, content.language(), out));
            }
            files.put();
        }
        return tables.stream().map(table -> folder.resolve(CsvExport.fileName(table.kind()))).toList();
    }
}
