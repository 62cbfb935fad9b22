package org.baraza.session.internal.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.baraza.model.strategy.PrivateData;
import org.baraza.session.DocumentException;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.internal.file.Disk;
import org.baraza.session.internal.file.Patience;

/**
 * The folder of one copy: the document, its private data and a label that says which files they are. All are written
 * through to the medium; a copy counts from when the label names it, and until then the one before does.
 */
final class CopyFolder {

    private static final String LABEL = "work.properties";
    private static final String DOCUMENT = ".baraza";
    private static final String PRIVATE_DATA = ".baraza-private";
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final Disk disk;
    private final Patience patience;
    /** Bytes of what was to be written last. */
    private long needed;

    CopyFolder(Path folder) {
        this(folder, Disk.local());
    }

    CopyFolder(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
        patience = new Patience(disk);
    }

    void write(CopyLabel label, byte[] document, Optional<byte[]> privateData) throws IOException {
        needed = document.length + privateData.map(bytes -> bytes.length).orElse(0);
        create();
        try {
            remove(name -> isOf(name, label));
            writeFiles(label, document, privateData);
        } catch (IOException e) {
            remove(name -> isOf(name, label)); // on a full disk it takes the room that the next one needs
            throw e;
        }
        patience.insist(() -> disk.replace(aside(), file(LABEL)));
        disk.sync(folder);
        remove(name -> !name.equals(LABEL) && !name.startsWith(label.number() + "."));
    }

    private boolean isOf(String name, CopyLabel label) {
        return name.startsWith(label.number() + ".") || name.equals(aside().getFileName().toString());
    }

    private void writeFiles(CopyLabel label, byte[] document, Optional<byte[]> privateData) throws IOException {
        disk.write(document(label), document, document(label));
        if (privateData.isPresent()) {
            disk.write(privateFile(label), privateData.get(), privateFile(label));
        }
        disk.write(aside(), label.bytes(), aside());
        disk.sync(folder);
    }

    /** Empty if no copy was ever complete here. */
    Optional<CopyLabel> label() throws IOException, DocumentException {
        return disk.exists(file(LABEL)) ? Optional.of(CopyLabel.of(read(file(LABEL)))) : Optional.empty();
    }

    Path document(CopyLabel label) {
        return file(label.number() + DOCUMENT);
    }

    Optional<byte[]> privateData(CopyLabel label) throws IOException {
        return disk.exists(privateFile(label)) ? Optional.of(read(privateFile(label))) : Optional.empty();
    }

    /**
     * Takes a person out of the private data, if they are those of that document. Damaged ones, and what a crash left, go
     * whole if that person is in them: others may be of a copy that another program is just making.
     */
    void erase(String ofDocument, String contact) throws IOException {
        if (disk.isFolder(folder)) {
            Optional<Path> erased = erased(ofDocument, contact);
            for (Path file : disk.list(folder)) {
                if (file.getFileName().toString().contains(PRIVATE_DATA) && !Optional.of(file).equals(erased) && names(file, contact)) {
                    delete(file);
                }
            }
        }
    }

    /** Also where only a part of it was written. */
    private boolean names(Path file, String contact) throws IOException {
        try {
            return new String(disk.read(file), StandardCharsets.UTF_8).contains(contact);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** The private data that are left; empty if there are none, or none that can be read. */
    private Optional<Path> erased(String ofDocument, String contact) throws IOException {
        try {
            Optional<CopyLabel> label = label();
            if (label.isPresent()) {
                erase(label.get(), ofDocument, contact);
            }
            return label.map(this::privateFile);
        } catch (DocumentException damaged) {
            return Optional.empty();
        }
    }

    private void erase(CopyLabel label, String ofDocument, String contact) throws IOException, DocumentException {
        Optional<byte[]> bytes = privateData(label);
        if (bytes.isPresent()) {
            PrivateData data = DocumentReader.readPrivate(bytes.get(), label.name());
            if (ofDocument.equals(data.getDocument())
                    && data.getContacts().removeIf(person -> contact.equals(person.getId()))) {
                Path aside = file(label.number() + PRIVATE_DATA + ".new");
                delete(aside);
                disk.write(aside, DocumentWriter.write(data), privateFile(label));
                patience.insist(() -> disk.replace(aside, privateFile(label)));
                disk.sync(folder);
            }
        }
    }

    /** The label goes first and for good, so that a copy removed in part is none, and none comes back after a power cut. */
    void remove() throws IOException {
        if (disk.isFolder(folder)) {
            delete(file(LABEL));
            disk.sync(folder);
            remove(name -> true);
            delete(folder);
        }
    }

    private void remove(Predicate<String> which) throws IOException {
        for (Path file : disk.list(folder)) {
            if (which.test(file.getFileName().toString())) {
                delete(file);
            }
        }
    }

    private byte[] read(Path file) throws IOException {
        return patience.insist(() -> disk.read(file));
    }

    private void delete(Path file) throws IOException {
        patience.insist(() -> disk.delete(file));
    }

    private void create() throws IOException {
        if (!disk.isFolder(folder)) {
            Files.createDirectories(folder.getParent());
            createForOwner();
            disk.sync(folder.getParent());
            disk.sync(folder.getParent().toAbsolutePath().getParent());
        }
    }

    /** Its contacts are nobody else's business, whoever may read the folders around it. */
    private void createForOwner() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER));
        } else {
            Files.createDirectory(folder);
        }
    }

    private Path privateFile(CopyLabel label) {
        return file(label.number() + PRIVATE_DATA);
    }

    private Path aside() {
        return file(LABEL + ".new");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    /** Why no copy could be kept, in a few words. */
    String reason(IOException failure) {
        return new Obstacle(disk, folder, needed).words(failure);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
