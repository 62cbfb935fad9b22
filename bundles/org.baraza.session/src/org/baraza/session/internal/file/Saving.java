package org.baraza.session.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.baraza.session.DocumentException;
import org.baraza.session.FileState;
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
     * @throws DocumentException if it could not be written; the file is as it was
     */
    public void save(StoredFile file, byte[] content, boolean keepFormer) throws DocumentException {
        if (file.holds(content) && disk.exists(file.path())) {
            return;
        }
        file.requireOurs();
        Path target = resolved(file);
        Path aside = aside(file, target, content);
        put(file, aside, target, content, keepFormer);
        sync(target.getParent());
    }

    /** Writes the content aside, through to the medium. */
    Path aside(StoredFile file, Path target, byte[] content) throws DocumentException {
        Path aside = Names.aside(target);
        try {
            disk.write(aside, content, target);
        } catch (IOException e) {
            throw discarded(aside, new Refusal(disk, file).of(e, content.length));
        }
        return aside;
    }

    private void put(StoredFile file, Path aside, Path target, byte[] content, boolean keepFormer)
            throws DocumentException {
        try {
            if (keepFormer && !file.isEmpty()) {
                keep(target);
            }
            sync(target.getParent()); // what comes before it is to be there after a power cut, if this is
            requireStillOurs(file, aside);
            patience.insist(() -> disk.replace(aside, target));
        } catch (IOException e) {
            throw discarded(aside, new Refusal(disk, file).ofReplacing(e, content.length));
        }
        file.wrote(content);
    }

    /** Somebody else may have saved while ours was written aside. */
    private void requireStillOurs(StoredFile file, Path aside) throws DocumentException {
        if (Set.of(FileState.CHANGED, FileState.GONE).contains(file.state())) {
            try {
                file.requireOurs();
            } catch (DocumentException e) {
                throw discarded(aside, e);
            }
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

    /** Some network drives can't; the file is saved all the same. */
    void sync(Path folder) {
        try {
            disk.sync(folder);
        } catch (IOException e) {
            logger.info("The folder {} could not be forced to its medium", folder, e);
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
