package org.baraza.session.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.baraza.session.DocumentException;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.log.Logger;

/**
 * Saves a document and its private data as one: at any moment both hold their former or both their new content. The
 * private data wait beside their place, marked with the revision that they belong to; they count from when the document
 * of that revision is in place, and take theirs after it.
 */
public final class PairSaving {

    private final Disk disk;
    private final Logger logger;
    private final Saving saving;
    private final Patience patience;

    public PairSaving(Disk disk, Logger logger) {
        this.disk = disk;
        this.logger = logger;
        saving = new Saving(disk, logger);
        patience = new Patience(disk);
    }

    /**
     * What a document's private data are on the disk: what waits for their place, if a crash came between; else the
     * sibling.
     */
    public static byte[] privateContent(StoredFile sibling, String revision) throws DocumentException {
        Optional<Path> waiting = waiting(sibling, revision).filter(sibling.disk()::exists);
        return waiting.isPresent() ? StoredFile.read(sibling.disk(), waiting.get()).content() : sibling.content();
    }

    /**
     * @param privateContent what the sibling is to hold
     * @param any whether that is anything; otherwise it is written only over what is there
     * @param revision that the document's content says it is
     * @return why the private data wait beside their place for the next save, if they do: both are saved then, and count
     * @throws DocumentException if not both could be written, and they are as they were; or if the drive failed before it
     *         confirmed the document, and both are new or both as they were
     */
    public Optional<DocumentException> save(StoredFile document, byte[] content, StoredFile sibling,
            byte[] privateContent, boolean any, String revision) throws DocumentException {
        Optional<Path> waiting = waiting(sibling, revision);
        boolean isThere = disk.exists(sibling.path());
        boolean waits = waiting.filter(disk::exists).isPresent();
        Optional<DocumentException> inTheWay = Optional.empty();
        if (!waits && (isThere ? sibling.holds(privateContent) : !any)) {
            saving.save(document, content, true);
        } else if (waiting.isPresent()) {
            inTheWay = save(document, content, sibling, privateContent, waiting.get());
        } else {
            saving.save(document, content, true);
            saving.save(sibling, privateContent, false);
        }
        if (inTheWay.isEmpty()) {
            tidy(document);
        }
        return inTheWay;
    }

    /**
     * Saves the private data alone, and takes away what saves that were cut off left of them.
     *
     * @param revision that the document beside them is
     */
    public void savePrivateData(StoredFile document, StoredFile sibling, byte[] content, String revision)
            throws DocumentException {
        Optional<Path> waiting = waiting(sibling, revision);
        if (waiting.filter(disk::exists).isPresent()) {
            writeWaiting(sibling, content, waiting.get());
            putInPlace(sibling, content, waiting.get());
        } else {
            saving.save(sibling, content, false);
        }
        try {
            removeLeftBehind(document);
        } catch (IOException e) {
            throw new Refusal(disk, document).of(e, 0);
        }
    }

    private Optional<DocumentException> save(StoredFile document, byte[] content, StoredFile sibling,
            byte[] privateContent, Path waiting) throws DocumentException {
        writeWaiting(sibling, privateContent, waiting);
        try {
            saving.save(document, content, true);
        } catch (DocumentException e) {
            throw document.holds(content) ? e : saving.discarded(waiting, e);
        }
        try {
            putInPlace(sibling, privateContent, waiting);
            return Optional.empty();
        } catch (DocumentException e) {
            return Optional.of(e);
        }
    }

    private void writeWaiting(StoredFile sibling, byte[] content, Path waiting) throws DocumentException {
        sibling.requireOurs();
        Path aside = saving.aside(sibling, saving.resolved(sibling), content);
        try {
            patience.insist(() -> disk.replace(aside, waiting));
        } catch (IOException e) {
            throw saving.discarded(aside, new Refusal(disk, sibling).ofReplacing(e, 0));
        }
    }

    private void putInPlace(StoredFile sibling, byte[] content, Path waiting) throws DocumentException {
        Path place = saving.resolved(sibling);
        try {
            patience.insist(() -> disk.replace(waiting, place));
        } catch (IOException e) {
            throw new DocumentException(disk.isBusy(e) ? NLS.bind(Messages.Save_siblingHeld, sibling.name())
                    : NLS.bind(Messages.Save_siblingWaits, sibling.name(), place.getParent()), e);
        }
        sibling.wrote(content);
        saving.sync(place.getParent());
    }

    private void tidy(StoredFile document) {
        try {
            removeLeftBehind(document);
        } catch (IOException e) {
            logger.info("What a save that was cut off left beside {} could not be removed", document.path(), e);
        }
    }

    /**
     * What earlier saves that were cut off left beside, and beside a link to it; among it may be persons that have been erased
     * since.
     */
    private void removeLeftBehind(StoredFile document) throws IOException {
        Path link = document.path().toAbsolutePath();
        for (Path place : new TreeSet<>(List.of(link, disk.resolve(link).toAbsolutePath()))) {
            List<Path> rubbish = disk.list(place.getParent()).stream()
                    .filter(file -> Names.isLeftBehind(file.getFileName().toString(), place)).toList();
            for (Path file : rubbish) {
                patience.insist(() -> disk.delete(file));
            }
        }
    }

    private static Optional<Path> waiting(StoredFile sibling, String revision) throws DocumentException {
        try {
            return Names.waiting(sibling.disk().resolve(sibling.path()), revision);
        } catch (IOException e) {
            throw new Refusal(sibling.disk(), sibling).of(e, 0);
        }
    }
}
