package org.baraza.session.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.baraza.catalogue.Problem;
import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.Document;
import org.baraza.session.DocumentException;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.internal.file.Disk;
import org.baraza.session.internal.file.Saving;
import org.baraza.session.internal.file.StoredFile;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.log.Logger;

/** A document, its private data, and the two files that they live in. */
final class OpenDocument {

    private record Files(StoredFile document, StoredFile privateData) {
    }

    private final Disk disk;
    private final Saving saving;
    private final Strategy strategy;
    private final PrivateData privateData;
    private final List<Problem> problems;
    private Optional<Files> files;

    private OpenDocument(Disk disk, Logger logger, Document document, PrivateData privateData, Optional<Files> files) {
        this.disk = disk;
        this.saving = new Saving(disk, logger);
        this.strategy = document.strategy();
        this.privateData = privateData;
        this.problems = document.problems();
        this.files = files;
    }

    /** A document that has no file yet, with private data that are to live beside it. */
    static OpenDocument unsaved(Disk disk, Logger logger, Document document, PrivateData privateData) {
        return new OpenDocument(disk, logger, document, privateData, Optional.empty());
    }

    /** A new document. */
    static OpenDocument created(Disk disk, Logger logger, Strategy strategy) {
        Identities.assign(strategy);
        return unsaved(disk, logger, new Document(strategy, List.of()), noPrivateData(strategy));
    }

    /** Unsaved work on a file: it has that file again if it still holds the revision that the work began with. */
    static OpenDocument recovered(Disk disk, Logger logger, Document document, Optional<PrivateData> privateData,
            Optional<Path> file) throws DocumentException {
        PrivateData data = privateData.orElseGet(() -> noPrivateData(document.strategy()));
        Optional<Files> files = Optional.empty();
        if (file.filter(disk::isFile).isPresent()) {
            StoredFile stored = StoredFile.read(disk, file.get());
            if (isRevisionOf(document.strategy(), stored)) {
                files = Optional.of(new Files(stored, StoredFile.at(disk, sibling(file.get()))));
            }
        }
        return new OpenDocument(disk, logger, document, data, files);
    }

    private static boolean isRevisionOf(Strategy strategy, StoredFile file) {
        try {
            Strategy saved = document(file).strategy();
            return Objects.equals(saved.getId(), strategy.getId())
                    && Objects.equals(saved.getRevision(), strategy.getRevision());
        } catch (DocumentException damaged) {
            return false; // the work is saved under another name then
        }
    }

    static OpenDocument open(Disk disk, Logger logger, Path path) throws DocumentException {
        StoredFile file = StoredFile.read(disk, path);
        Document document = document(file);
        StoredFile sibling = StoredFile.at(disk, sibling(path));
        PrivateData data = sibling.content().length == 0 ? noPrivateData(document.strategy())
                : privateData(sibling, document.strategy());
        return new OpenDocument(disk, logger, document, data, Optional.of(new Files(file, sibling)));
    }

    private static Document document(StoredFile file) throws DocumentException {
        try {
            return DocumentReader.read(file.content(), file.path().getFileName().toString());
        } catch (DocumentException e) {
            throw file.withFormerVersion(e);
        }
    }

    Strategy strategy() {
        return strategy;
    }

    PrivateData privateData() {
        return privateData;
    }

    /** The private data, unless there are none. */
    Optional<PrivateData> visiblePrivateData() {
        return hasPrivateData() ? Optional.of(privateData) : Optional.empty();
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<Path> file() {
        return files.map(pair -> pair.document().path());
    }

    void save() throws DocumentException {
        Files pair = files.orElseThrow(() -> new DocumentException(
                NLS.bind(Messages.Save_noFile, String.valueOf(strategy.getTitle()))));
        write(pair);
    }

    void saveAs(Path path) throws DocumentException {
        if (file().filter(path::equals).isPresent()) {
            save();
            return;
        }
        Path sibling = sibling(path);
        if (disk.exists(sibling)) {
            throw new DocumentException(NLS.bind(Messages.Save_siblingInTheWay, path.getFileName(),
                    sibling.getFileName()));
        }
        Files pair = new Files(StoredFile.at(disk, path), StoredFile.at(disk, sibling));
        write(pair);
        files = Optional.of(pair);
    }

    /** No former version of the private data is kept: who is erased from them is erased. */
    private void write(Files pair) throws DocumentException {
        Revision.renew(strategy, this::isOnFile, content -> saving.save(pair.document(), content, true));
        if (hasPrivateData() || disk.exists(pair.privateData().path())) {
            saving.save(pair.privateData(), DocumentWriter.write(privateData), false);
        }
    }

    private boolean isOnFile(byte[] content) {
        return files.filter(pair -> pair.document().holds(content)).isPresent();
    }

    private boolean hasPrivateData() {
        return !privateData.getContacts().isEmpty() || !privateData.getNotes().isEmpty();
    }

    private static PrivateData noPrivateData(Strategy strategy) {
        PrivateData data = StrategyFactory.eINSTANCE.createPrivateData();
        data.setDocument(strategy.getId());
        return data;
    }

    private static PrivateData privateData(StoredFile file, Strategy strategy) throws DocumentException {
        String name = file.path().getFileName().toString();
        PrivateData data = DocumentReader.readPrivate(file.content(), name);
        if (!strategy.getId().equals(data.getDocument())) {
            throw new DocumentException(NLS.bind(Messages.Read_otherSibling, name));
        }
        return data;
    }

    static Path sibling(Path path) {
        return path.resolveSibling(path.getFileName() + "-private");
    }
}
