package org.baraza.session.internal.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

import org.baraza.session.DocumentException;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * A file and what we last saw in it. What it holds is replaced in one step or not at all, and never if somebody else
 * wrote to it in between.
 */
public final class StoredFile {

    private final Disk disk;
    private final Path path;
    private byte[] content;

    private StoredFile(Disk disk, Path path, byte[] content) {
        this.disk = disk;
        this.path = path;
        this.content = content;
    }

    public static StoredFile read(Disk disk, Path path) throws DocumentException {
        return new StoredFile(disk, path, bytes(disk, path));
    }

    /** A file to be written; whatever it holds will be replaced. */
    public static StoredFile at(Disk disk, Path path) throws DocumentException {
        return new StoredFile(disk, path, disk.exists(path) ? bytes(disk, path) : new byte[0]);
    }

    public Path path() {
        return path;
    }

    /** What it held when last read or written; empty if it wasn't there. */
    public byte[] content() {
        return content.clone();
    }

    /** What refuses the content, and that its former version stands beside it where that is so. */
    public DocumentException withFormerVersion(DocumentException refusal) {
        Path former = former(path);
        return disk.exists(former)
                ? new DocumentException(NLS.bind(Messages.Read_former, refusal.getMessage(), former.getFileName()), refusal)
                : refusal;
    }

    /** Where the content that a save replaces is kept. */
    static Path former(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    public boolean holds(byte[] bytes) {
        return Arrays.equals(content, bytes);
    }

    /** @throws DocumentException if the file holds something else than what we last saw, or is write-protected */
    void requireOurs() throws DocumentException {
        if (!disk.exists(path)) {
            return;
        }
        if (!Arrays.equals(bytes(disk, path), content)) {
            throw new DocumentException(NLS.bind(Messages.Save_changed, name()));
        }
        if (!disk.isWritable(path)) {
            throw new DocumentException(NLS.bind(Messages.Save_protected, name()));
        }
    }

    void wrote(byte[] bytes) {
        content = bytes.clone();
    }

    String name() {
        return path.getFileName().toString();
    }

    private static byte[] bytes(Disk disk, Path path) throws DocumentException {
        if (disk.isFolder(path)) {
            throw new DocumentException(NLS.bind(Messages.Read_folder, path));
        }
        if (disk.exists(path) && !disk.isFile(path)) {
            throw new DocumentException(NLS.bind(Messages.Read_noFile, path));
        }
        try {
            return disk.read(path);
        } catch (NoSuchFileException e) {
            throw new DocumentException(NLS.bind(Messages.Read_missing, path), e);
        } catch (AccessDeniedException e) {
            throw new DocumentException(NLS.bind(Messages.Read_denied, path), e);
        } catch (IOException e) {
            throw new DocumentException(NLS.bind(Messages.Read_failed, path, e.getMessage()), e);
        }
    }
}
