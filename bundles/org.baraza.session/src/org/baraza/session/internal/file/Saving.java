package org.baraza.session.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.baraza.session.DocumentException;
import org.baraza.session.FileState;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.log.Logger;

/**
 * Saves files so that at any moment, even when the power fails, each holds either its former or its new content: the
 * new one is written aside, through to the medium, and then takes the file's place in one step.
 */
public final class Saving {

    private final Disk disk;
    private final Logger logger;
    private final Patience patience;

    public Saving(Disk disk, Logger logger) {
        this.disk = disk;
        this.logger = logger;
        patience = new Patience(disk);
    }

    /**
     * @param keepFormer whether the former content is kept as NAME.bak
     * @throws DocumentException if it could not be written, and the file is as it was; or if the drive failed before it
     *         confirmed the last step, and nobody knows
     */
    public void save(StoredFile file, byte[] content, boolean keepFormer) throws DocumentException {
        boolean isThere = file.holds(content) && disk.exists(file.path());
        if (isThere && file.isCertain()) {
            return;
        }
        file.requireOurs();
        Path target = resolved(file);
        Path aside = aside(file, target, content);
        boolean canSync = put(file, aside, target, content, keepFormer && !isThere);
        if (!sync(target.getParent()) && canSync) {
            file.doubt();
            throw new DocumentException(NLS.bind(Messages.Save_unconfirmed, file.name()));
        }
    }

    /** Writes the content aside, through to the medium. */
    Path aside(StoredFile file, Path target, byte[] content) throws DocumentException {
        Path aside = Names.aside(target);
        try {
            disk.write(aside, content, disk.exists(target) ? target : Names.shared(target));
        } catch (IOException e) {
            throw discarded(aside, new Refusal(disk, file).of(e, content.length));
        }
        return aside;
    }

    /** @return whether folders of this drive can be forced to the medium */
    private boolean put(StoredFile file, Path aside, Path target, byte[] content, boolean keepFormer)
            throws DocumentException {
        boolean synced;
        try (Disk.Turn turn = turn(file, aside, target)) {
            requireStillOurs(file, aside); // or theirs would take the place of the former version
            if (keepFormer && !file.isEmpty()) {
                keep(target);
            }
            synced = sync(target.getParent()); // what comes before it is to be there after a power cut, if this is
            requireOursToTheLetter(file, aside);
            patience.insist(() -> disk.replace(aside, target));
        } catch (IOException e) {
            throw discarded(aside, new Refusal(disk, file).ofReplacing(e, content.length));
        }
        file.wrote(content);
        return synced;
    }

    /** Of two who save at once, the second is to see what the first saved. Some drives have no locks: there it is looked alone. */
    private Disk.Turn turn(StoredFile file, Path aside, Path target) throws DocumentException {
        try {
            return patience.await(() -> disk.turn(Names.turn(target)))
                    .orElseThrow(() -> discarded(aside, new DocumentException(NLS.bind(Messages.Save_turn, file.name()))));
        } catch (IOException e) {
            logger.info("{} cannot be locked while it is saved", target, e);
            return () -> { };
        }
    }

    /** Somebody else may have saved while ours was written aside. */
    private void requireStillOurs(StoredFile file, Path aside) throws DocumentException {
        if (Set.of(FileState.CHANGED, FileState.GONE).contains(file.state())) {
            requireOursToTheLetter(file, aside);
        }
    }

    /** On a share, size and time may be of seconds ago, but what is read of a file that is opened anew is not. */
    private void requireOursToTheLetter(StoredFile file, Path aside) throws DocumentException {
        try {
            file.requireOurs();
        } catch (DocumentException e) {
            throw discarded(aside, e);
        }
    }

    /** The former content, which is in its place still, gets a second name, where the file system knows such a thing. */
    private void keep(Path target) throws IOException {
        Path former = Names.former(target);
        Path aside = Names.aside(former);
        try {
            linkOrCopy(target, aside);
            patience.insist(() -> disk.replace(aside, former));
            disk.delete(aside); // which is still there if both were names of the same file already
        } catch (IOException e) {
            discard(aside, e);
            throw e;
        }
    }

    private void linkOrCopy(Path target, Path aside) throws IOException {
        try {
            disk.link(target, aside);
        } catch (IOException sticksAndSomeNetworks) {
            disk.write(aside, patience.insist(() -> disk.read(target)), target);
        }
    }

    Path resolved(StoredFile file) throws DocumentException {
        try {
            return disk.resolve(file.path());
        } catch (IOException e) {
            throw new Refusal(disk, file).of(e, 0);
        }
    }

    /** @return whether it could be done; some network drives never can */
    boolean sync(Path folder) {
        try {
            disk.sync(folder);
            return true;
        } catch (IOException e) {
            logger.info("The folder {} could not be forced to its medium", folder, e);
            return false;
        }
    }

    DocumentException discarded(Path aside, DocumentException e) {
        discard(aside, e);
        return e;
    }

    private void discard(Path aside, Exception reason) {
        try {
            patience.insist(() -> disk.delete(aside));
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
