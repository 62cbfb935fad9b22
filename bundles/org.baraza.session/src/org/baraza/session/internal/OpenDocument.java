package org.baraza.session.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.baraza.catalogue.Problem;
import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Document;
import org.baraza.session.DocumentException;
import org.baraza.session.FileState;
import org.baraza.session.OtherVersion;
import org.baraza.session.approval.ApprovedVersions;
import org.baraza.session.compare.Differences;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.internal.file.Disk;
import org.baraza.session.internal.file.PairSaving;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.log.Logger;

/** A document, its private data, and the two files that they live in. */
final class OpenDocument {

    private final Disk disk;
    private final PairSaving saving;
    private final Strategy strategy;
    private final PrivateData privateData;
    private final List<Problem> problems;
    private volatile Optional<DocumentFiles> files;
    /** Which approved version it shows, if it does. */
    private Optional<String> version = Optional.empty();
    private String nextRevision = Identities.random();
    private Optional<DocumentException> whyPrivateDataWait = Optional.empty();
    /** Files under another name of which nobody knows whether they are there. */
    private Optional<DocumentFiles> doubtful = Optional.empty();

    private OpenDocument(Disk disk, Logger logger, Document document, PrivateData privateData,
            Optional<DocumentFiles> files) {
        this.disk = disk;
        this.saving = new PairSaving(disk, logger);
        this.strategy = document.strategy();
        this.privateData = privateData;
        this.problems = document.problems();
        this.files = files.map(DocumentFiles::putDown);
    }

    /** A document that has no file yet, with private data that are to live beside it. */
    static OpenDocument unsaved(Disk disk, Logger logger, Document document, PrivateData privateData) {
        return new OpenDocument(disk, logger, document, privateData, Optional.empty());
    }

    /** A new document. */
    static OpenDocument created(Disk disk, Logger logger, Strategy strategy) {
        Identities.assign(strategy);
        return unsaved(disk, logger, new Document(strategy, List.of()), DocumentFiles.noPrivateData(strategy));
    }

    /** Unsaved work on a file: it has that file again if it still holds the revision that the work began with. */
    static OpenDocument recovered(Disk disk, Logger logger, Document document, Optional<PrivateData> privateData,
            Optional<Path> file) throws DocumentException {
        PrivateData data = privateData.orElseGet(() -> DocumentFiles.noPrivateData(document.strategy()));
        Optional<DocumentFiles> files = Optional.empty();
        if (file.filter(disk::isFile).isPresent()) {
            files = Optional.of(DocumentFiles.read(disk, file.get()))
                    .filter(found -> found.isRevisionOf(document.strategy()));
        }
        return new OpenDocument(disk, logger, document, data, files);
    }

    static OpenDocument open(Disk disk, Logger logger, Path path) throws DocumentException {
        DocumentFiles files = DocumentFiles.read(disk, path);
        Document document = files.parsed();
        PrivateData privateData = files.parsedPrivateData(document.strategy());
        return new OpenDocument(disk, logger, document, privateData, Optional.of(files));
    }

    /** What a file holds, to be saved under another name. */
    static OpenDocument copy(Disk disk, Logger logger, Path path) throws DocumentException {
        OpenDocument opened = open(disk, logger, path);
        opened.files = Optional.empty();
        return opened;
    }

    /** An approved version, to be saved under a name of its own. */
    static OpenDocument version(Disk disk, Logger logger, Snapshot approved) throws DocumentException {
        Strategy strategy = ApprovedVersions.read(approved);
        OpenDocument opened = unsaved(disk, logger, new Document(strategy, List.of()),
                DocumentFiles.noPrivateData(strategy));
        opened.version = Optional.ofNullable(approved.getVersion());
        return opened;
    }

    /** The name of its file; else its title, with the version that it shows. */
    String name() {
        String title = Objects.toString(strategy.getTitle(), "");
        return file().map(path -> path.getFileName().toString())
                .orElseGet(() -> version.map(name -> NLS.bind(Messages.Version_name, title, name)).orElse(title));
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

    /** What the revision will be called that is saved next, if there is anything to save and it does not fail. */
    String nextRevision() {
        return nextRevision;
    }

    /** Why the private data that were saved last wait beside their place, if they do. */
    Optional<DocumentException> whyPrivateDataWait() {
        return whyPrivateDataWait;
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<Path> file() {
        return files.map(DocumentFiles::path);
    }

    FileState fileState() {
        return files.map(DocumentFiles::state).orElse(FileState.NONE);
    }

    Optional<Path> renamed() {
        return files.flatMap(pair -> pair.renamed(disk));
    }

    /** The file was renamed: it is ours under its new name, with what it and its sibling held. */
    void follow(Path renamed) throws DocumentException {
        files = Optional.of(files.orElseThrow(this::noFile).renamedTo(disk, renamed).putDown());
    }

    /** What the files hold by now, apart from what is open here. */
    OtherVersion otherVersion(Locale language) throws DocumentException {
        DocumentFiles theirs = DocumentFiles.read(disk, file().orElseThrow(this::noFile));
        Strategy saved = theirs.parsed().strategy();
        Optional<ChangeRecord> last = saved.getHistory().reversed().stream().limit(1).filter(this::isNew).findFirst();
        return new OtherVersion(last.map(ChangeRecord::getBy), last.map(ChangeRecord::getOn),
                Differences.between(saved, strategy, language).and(Differences.between(
                        theirs.parsedPrivateData(saved), privateData, strategy, language)));
    }

    /** What an editor of texts did is in no history. */
    private boolean isNew(ChangeRecord record) {
        return strategy.getHistory().stream().noneMatch(known -> Objects.equals(known.getId(), record.getId()));
    }

    void save() throws DocumentException {
        write(files.orElseThrow(this::noFile), List.of());
    }

    /** Writes the private data alone, and takes away what a crash left of them while they were written. */
    void savePrivateData() throws DocumentException {
        DocumentFiles pair = files.orElseThrow(this::noFile);
        saving.savePrivateData(pair.document(), pair.privateData(), DocumentWriter.write(privateData),
                strategy.getRevision());
        whyPrivateDataWait = Optional.empty();
    }

    /** Saves over what somebody else wrote, which is kept as the former version and noted as a parent. */
    void saveOver() throws DocumentException {
        DocumentFiles theirs = DocumentFiles.at(disk, file().orElseThrow(this::noFile));
        write(theirs, Revision.in(theirs.document().content()));
        files = Optional.of(theirs.putDown());
    }

    void saveAs(Path path) throws DocumentException {
        if (file().filter(path::equals).isPresent()) {
            save();
            return;
        }
        Path sibling = DocumentFiles.sibling(path);
        if (disk.exists(sibling)) {
            throw new DocumentException(NLS.bind(Messages.Save_siblingInTheWay, path.getFileName(),
                    sibling.getFileName()));
        }
        DocumentFiles pair = filesAt(path);
        try {
            write(pair, List.of());
        } finally {
            doubtful = Optional.of(pair).filter(written -> !written.document().isCertain());
        }
        files = Optional.of(pair.putDown());
    }

    /** The same as before, where the drive did not confirm what was written to them: it is to be written again. */
    private DocumentFiles filesAt(Path path) throws DocumentException {
        Optional<DocumentFiles> again = doubtful.filter(tried -> tried.path().equals(path));
        return again.isPresent() ? again.get() : DocumentFiles.at(disk, path);
    }

    /** No former version of the private data is kept: who is erased from them is erased. */
    private void write(DocumentFiles pair, List<String> others) throws DocumentException {
        pair.requireOurs();
        byte[] persons = DocumentWriter.write(privateData);
        String next = nextRevision;
        nextRevision = Identities.random();
        Revision.renew(strategy, next, arePersonsOther(pair, persons), others,
                content -> pair.document().holds(content) || isInFileOtherThan(pair, content),
                content -> whyPrivateDataWait = saving.save(pair.document(), content, pair.privateData(), persons,
                        hasPrivateData(), strategy.getRevision()));
    }

    private boolean arePersonsOther(DocumentFiles pair, byte[] persons) {
        return !pair.privateData().holds(persons) && (hasPrivateData() || disk.exists(pair.privateData().path()));
    }

    private boolean isInFileOtherThan(DocumentFiles pair, byte[] content) {
        return files.filter(ours -> ours != pair && ours.document().holds(content)).isPresent();
    }

    private boolean hasPrivateData() {
        return !privateData.getContacts().isEmpty() || !privateData.getNotes().isEmpty();
    }

    private DocumentException noFile() {
        return new DocumentException(NLS.bind(Messages.Save_noFile, String.valueOf(strategy.getTitle())));
    }
}
