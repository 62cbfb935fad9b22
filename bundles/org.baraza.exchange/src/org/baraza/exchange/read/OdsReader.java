package org.baraza.exchange.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.TableReader;
import org.baraza.exchange.table.UnreadableFileException;

/** Reads OpenDocument spreadsheets, as LibreOffice writes them. */
final class OdsReader implements TableReader {

    private static final String CONTENT = "content.xml";

    @Override
    public List<Sheet> read(Path file, Bounds bounds) throws IOException, UnreadableFileException {
        try (ZipParts parts = ZipParts.open(file)) {
            InputStream part = parts.part(CONTENT).orElseThrow(() -> new UnreadableFileException(Messages.File_noTable));
            OdsContent content = new OdsContent(bounds);
            XmlPart.read(part, CONTENT, content);
            return content.sheets();
        } catch (ZipParts.TooLargeException e) {
            throw new UnreadableFileException(Messages.File_tooLarge, e);
        }
    }
}
