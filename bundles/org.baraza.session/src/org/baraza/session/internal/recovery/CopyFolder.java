package org.baraza.session.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.PrivateData;
import org.baraza.session.DocumentException;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.internal.file.Disk;

/**
 * The folder of one copy: the document, its private data and a label. Each file is replaced in one step; a copy counts
 * from when its label is there.
 */
final class CopyFolder {

    private static final String LABEL = "work.properties";
    private static final String DOCUMENT = "document.baraza";
    private static final String PRIVATE_DATA = "document.baraza-private";

    private final Path folder;
    private final Disk disk = Disk.local();

    CopyFolder(Path folder) {
        this.folder = folder;
    }

    void write(CopyLabel label, byte[] document, Optional<byte[]> privateData) throws IOException {
        Files.createDirectories(folder);
        if (privateData.isPresent()) {
            replace(PRIVATE_DATA, privateData.get());
        } else {
            disk.delete(folder.resolve(PRIVATE_DATA));
        }
        replace(DOCUMENT, document);
        replace(LABEL, label.bytes());
    }

    /** Empty if no copy was ever complete here. */
    Optional<CopyLabel> label() throws IOException, DocumentException {
        Path file = folder.resolve(LABEL);
        return disk.exists(file) && disk.exists(document()) ? Optional.of(CopyLabel.of(disk.read(file))) : Optional.empty();
    }

    Path document() {
        return folder.resolve(DOCUMENT);
    }

    Optional<byte[]> privateData() throws IOException {
        Path file = folder.resolve(PRIVATE_DATA);
        return disk.exists(file) ? Optional.of(disk.read(file)) : Optional.empty();
    }

    /** Takes a person out of the private data, if they are those of that document. Damaged ones go whole. */
    void erase(String ofDocument, String contact) throws IOException {
        Optional<byte[]> bytes = privateData();
        if (bytes.isPresent()) {
            try {
                PrivateData data = DocumentReader.readPrivate(bytes.get(), PRIVATE_DATA);
                if (ofDocument.equals(data.getDocument())
                        && data.getContacts().removeIf(person -> contact.equals(person.getId()))) {
                    replace(PRIVATE_DATA, DocumentWriter.write(data));
                }
            } catch (DocumentException damaged) {
                disk.delete(folder.resolve(PRIVATE_DATA));
            }
        }
        disk.delete(aside(PRIVATE_DATA)); // what a crash left of it
    }

    void remove() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (String name : List.of(LABEL, DOCUMENT, PRIVATE_DATA)) {
            disk.delete(folder.resolve(name));
            disk.delete(aside(name));
        }
        disk.delete(folder);
    }

    private void replace(String name, byte[] content) throws IOException {
        Path aside = aside(name);
        disk.delete(aside); // what a crash left of it
        disk.write(aside, content, folder.resolve(name));
        disk.replace(aside, folder.resolve(name));
    }

    private Path aside(String name) {
        return folder.resolve(name + ".new");
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
