package org.baraza.exchange.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.TableReader;
import org.baraza.exchange.table.UnreadableFileException;
import org.baraza.exchange.table.Workbook;
import org.eclipse.osgi.util.NLS;

/** Reads files as tables. What a file is, its content says, not its name. */
public final class TableFiles {

    private static final Map<Workbook.Format, TableReader> READERS = Map.of(Workbook.Format.XLSX, new XlsxReader(),
            Workbook.Format.ODS, new OdsReader(), Workbook.Format.CSV, new CsvReader(), Workbook.Format.VCARD,
            new VCardReader());
    private static final int BEGINNING = 4096;
    /** Of an archive with parts, of one without, and of one in pieces. */
    private static final Pattern ARCHIVE = Pattern.compile("PK(?:\\x03\\x04|\\x05\\x06|\\x07\\x08)");
    /** Their content is an archive, or broken off. */
    private static final Pattern WORKBOOK = Pattern.compile("(?i).*\\.(?:xlsx|xlsm|ods)");

    private TableFiles() {
    }

    /** @throws UnreadableFileException if it can't be read as a table; its message names the file */
    public static Workbook read(Path file) throws UnreadableFileException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableFileException(Files.isDirectory(file) ? Messages.File_folder
                        : Files.exists(file) ? Messages.File_noFile : Messages.File_absent);
            }
            if (Files.size(file) > Bounds.FILE_BYTES) {
                throw new UnreadableFileException(Messages.File_tooLarge);
            }
            Workbook.Format format = format(file);
            return new Workbook(file.getFileName().toString(), format,
                    READERS.get(format).read(file, new Bounds()));
        } catch (UnreadableFileException e) {
            throw refused(file, e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw refused(file, Messages.File_absent, e);
        } catch (AccessDeniedException e) {
            throw refused(file, Messages.File_denied, e);
        } catch (IOException e) {
            throw refused(file, Messages.File_damaged, e);
        }
    }

    private static UnreadableFileException refused(Path file, String why, Exception cause) {
        return new UnreadableFileException(NLS.bind(Messages.File_in, file.getFileName(), why), cause);
    }

    private static Workbook.Format format(Path file) throws IOException, UnreadableFileException {
        byte[] beginning = beginning(file);
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        if (ARCHIVE.matcher(text).lookingAt()) {
            return archive(file);
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw new UnreadableFileException(Messages.File_oldFormat);
        }
        if (beginning.length == 0 || WORKBOOK.matcher(file.getFileName().toString()).matches()) {
            throw new UnreadableFileException(Messages.File_damaged);
        }
        if (text.startsWith("%PDF") || text.startsWith("{\\rtf") || text.stripLeading().startsWith("<")) {
            throw new UnreadableFileException(Messages.File_noTable);
        }
        return isCard(beginning) ? Workbook.Format.VCARD : Workbook.Format.CSV;
    }

    /** In whichever encoding. */
    private static boolean isCard(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1).replaceAll("[\\x00\u00ef\u00bb\u00bf\u00fe\u00ff]", "");
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
    }

    private static Workbook.Format archive(Path file) throws IOException, UnreadableFileException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Workbook.Format.XLSX;
            }
            if (zip.getEntry("content.xml") != null) {
                return Workbook.Format.ODS;
            }
            throw new UnreadableFileException(Messages.File_noTable);
        } catch (ZipException e) {
            throw new UnreadableFileException(Messages.File_damaged, e);
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }
}
