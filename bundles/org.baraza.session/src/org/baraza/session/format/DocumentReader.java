package org.baraza.session.format;

import java.nio.file.Path;
import java.util.List;

import org.baraza.catalogue.Problem;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Document;
import org.baraza.session.DocumentException;
import org.baraza.session.internal.file.Disk;
import org.baraza.session.internal.file.StoredFile;
import org.baraza.session.internal.xml.DocumentResource;
import org.baraza.session.internal.xml.Migrations;

/**
 * Reads documents of all formats so far, which model/FORMAT.md of org.baraza.model describes. Nothing outside the file
 * is ever looked at, and the file is left as it is.
 */
public final class DocumentReader {

    private DocumentReader() {
    }

    /** @throws DocumentException if the file is none, can't be read or holds no document that this version knows */
    public static Document read(Path file) throws DocumentException {
        StoredFile stored = StoredFile.read(Disk.local(), file);
        try {
            return read(stored.content(), file.getFileName().toString());
        } catch (DocumentException e) {
            throw stored.withFormerVersion(e);
        }
    }

    /**
     * @param name of the file, for messages
     * @throws DocumentException if the bytes are no document that this version knows
     */
    public static Document read(byte[] bytes, String name) throws DocumentException {
        DocumentResource resource = DocumentResource.read(bytes, name, "Strategy", Migrations.HISTORY);
        Strategy strategy = (Strategy) resource.getContents().getFirst();
        return new Document(strategy, problems(resource, name));
    }

    /**
     * Reads the sibling file with contacts and private notes.
     *
     * @param name of the file, for messages
     * @throws DocumentException if the bytes are no private data that this version knows
     */
    public static PrivateData readPrivate(byte[] bytes, String name) throws DocumentException {
        DocumentResource resource = DocumentResource.read(bytes, name, "PrivateData", Migrations.HISTORY);
        return (PrivateData) resource.getContents().getFirst();
    }

    private static List<Problem> problems(DocumentResource resource, String name) {
        return resource.lostReferences().all().stream()
                .map(lost -> new Problem(name, lost.place(), lost.reason())).toList();
    }
}
