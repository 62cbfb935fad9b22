package org.baraza.session.internal.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

import org.baraza.session.DocumentException;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.log.Logger;

/**
 * Saves files so that at any moment, even when the power fails, each holds either its former or its new content: the
 * new one is written aside, through to the medium, and then takes the file's place in one step.
 */
public final class Saving {

    /** A file system needs some blocks of its own besides. */
    private static final int SPARE_ROOM = 64 * 1024;

    private final Disk disk;
    private final Logger logger;

    public Saving(Disk disk, Logger logger) {
        this.disk = disk;
        this.logger = logger;
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
        Path aside = aside(target);
        writeAside(file, aside, target, content);
        try {
            if (keepFormer && file.content().length > 0) {
                keep(file, target);
            }
            disk.replace(aside, target);
        } catch (IOException e) {
            throw discarded(aside, new DocumentException(NLS.bind(Messages.Save_held, file.name()), e));
        }
        file.wrote(content);
        sync(target.getParent());
    }

    /** Takes away files that a crash left while this one was written, and that nobody would ever look for. */
    public void discardLeftOvers(StoredFile file) throws DocumentException {
        Path target = resolved(file).toAbsolutePath();
        try {
            for (Path other : disk.list(target.getParent())) {
                if (other.getFileName().toString().matches(Pattern.quote(target.getFileName() + ".") + "[0-9a-f]{8}")) {
                    disk.delete(other);
                }
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private Path resolved(StoredFile file) throws DocumentException {
        try {
            return disk.resolve(file.path());
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private void writeAside(StoredFile file, Path aside, Path target, byte[] content) throws DocumentException {
        try {
            disk.write(aside, content, target);
        } catch (IOException e) {
            throw discarded(aside, lacksRoom(target.getParent(), content.length)
                    ? new DocumentException(NLS.bind(Messages.Save_full, file.name(), target.getParent()), e)
                    : failure(file, e));
        }
    }

    private boolean lacksRoom(Path folder, int needed) {
        try {
            return disk.room(folder) < needed + SPARE_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    private void keep(StoredFile file, Path target) throws IOException {
        Path former = StoredFile.former(target);
        Path aside = aside(former);
        try {
            disk.write(aside, file.content(), target);
            disk.replace(aside, former);
        } catch (IOException e) {
            discard(aside, e);
            throw e;
        }
    }

    private static Path aside(Path target) {
        return target.resolveSibling(target.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8));
    }

    /** Some network drives can't; the file is saved all the same. */
    private void sync(Path folder) {
        try {
            disk.sync(folder);
        } catch (IOException e) {
            logger.info("The folder {} could not be forced to its medium", folder, e);
        }
    }

    private DocumentException discarded(Path aside, DocumentException e) {
        discard(aside, e);
        return e;
    }

    private void discard(Path aside, Exception reason) {
        try {
            disk.delete(aside);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static DocumentException failure(StoredFile file, IOException e) {
        Path folder = file.path().toAbsolutePath().getParent();
        String message = switch (e) {
            case NoSuchFileException missing -> NLS.bind(Messages.Save_noFolder, file.name(), folder);
            case AccessDeniedException denied -> NLS.bind(Messages.Save_denied, file.name(), folder);
            case FileSystemException other when other.getReason() != null ->
                NLS.bind(Messages.Save_failed, file.name(), other.getReason());
            default -> NLS.bind(Messages.Save_failed, file.name(), e.getMessage());
        };
        return new DocumentException(message, e);
    }
}
