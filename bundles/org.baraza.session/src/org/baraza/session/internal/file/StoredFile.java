package org.baraza.session.internal.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.baraza.session.DocumentException;
import org.baraza.session.FileChangedException;
import org.baraza.session.FileState;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * A file and what we last saw in it, which is known by its fingerprint. What it holds is replaced in one step or not at
 * all, and never if somebody else wrote to it in between. Its state may be asked from any thread.
 */
public final class StoredFile {

    /** @param stamp of the content, if there was a file */
    private record Seen(Fingerprint content, Optional<Stamp> stamp) {
    }

    private final Disk disk;
    private final Path path;
    private volatile Seen seen;
    private Optional<byte[]> fresh;
    private boolean certain = true;

    private StoredFile(Disk disk, Path path, byte[] content, Optional<Stamp> stamp) {
        this.disk = disk;
        this.path = path;
        this.seen = new Seen(Fingerprint.of(content), stamp);
        this.fresh = Optional.of(content);
    }

    public static StoredFile read(Disk disk, Path path) throws DocumentException {
        Optional<Stamp> stamp = stamp(disk, path); // first: what is written while we read is seen later
        return new StoredFile(disk, path, bytes(disk, path), stamp);
    }

    /** A file to be written; whatever it holds will be replaced. */
    public static StoredFile at(Disk disk, Path path) throws DocumentException {
        return disk.exists(path) ? read(disk, path)
                : new StoredFile(disk, path, new byte[0], Optional.empty());
    }

    public Path path() {
        return path;
    }

    /**
     * What it held when last read or written; nothing if it wasn't there.
     *
     * @throws DocumentException if that was put down and is no longer there
     */
    public byte[] content() throws DocumentException {
        if (fresh.isPresent()) {
            return fresh.get().clone();
        }
        byte[] content = bytes(disk, path);
        if (!holds(content)) {
            throw new FileChangedException(NLS.bind(Messages.Save_changed, name()), FileState.CHANGED);
        }
        return content;
    }

    /** Keeps only the fingerprint from now on: what was read has been understood. */
    public void putDown() {
        fresh = Optional.empty();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public int size() {
        return seen.content.size();
    }

    /** What refuses the content, and that its former version stands beside it where that is so. */
    public DocumentException withFormerVersion(DocumentException refusal) {
        Path former = Names.former(path);
        return disk.exists(former)
                ? new DocumentException(NLS.bind(Messages.Read_former, refusal.getMessage(), former.getFileName()), refusal)
                : refusal;
    }

    public boolean holds(byte[] bytes) {
        return bytes.length == size() && Fingerprint.of(bytes).equals(seen.content);
    }

    /** What became of it; it is read again only if its size or time is another. */
    public FileState state() {
        try {
            Optional<Stamp> stamp = Optional.of(disk.stamp(path));
            Seen known = seen;
            return stamp.equals(known.stamp) || holdsStill(known, stamp) ? FileState.SAME : FileState.CHANGED;
        } catch (NoSuchFileException e) {
            return seen.stamp.isEmpty() ? FileState.SAME
                    : disk.isFolder(folder()) ? FileState.GONE : FileState.OUT_OF_REACH;
        } catch (IOException e) {
            return FileState.OUT_OF_REACH;
        }
    }

    /** @throws DocumentException if the file is not what we last saw, or is write-protected */
    public void requireOurs() throws DocumentException {
        if (!disk.exists(path)) {
            if (state() == FileState.GONE) {
                throw new FileChangedException(NLS.bind(Messages.Save_gone, name()), FileState.GONE);
            }
            return;
        }
        if (!holds(bytes(disk, path))) {
            throw new FileChangedException(NLS.bind(Messages.Save_changed, name()), FileState.CHANGED);
        }
        if (!disk.isWritable(path)) {
            throw new DocumentException(NLS.bind(Messages.Save_protected, name()));
        }
    }

    void wrote(byte[] bytes) {
        seen = new Seen(Fingerprint.of(bytes), stamp(disk, path));
        certain = true;
        putDown();
    }

    /** What was written last may be gone after a power cut: the drive failed before it confirmed it. */
    void doubt() {
        certain = false;
    }

    public boolean isCertain() {
        return certain;
    }

    Disk disk() {
        return disk;
    }

    String name() {
        return path.getFileName().toString();
    }

    private Path folder() {
        return path.toAbsolutePath().getParent();
    }

    private boolean holdsStill(Seen known, Optional<Stamp> stamp) throws IOException {
        boolean same = Fingerprint.of(disk.read(path)).equals(known.content);
        if (same) {
            seen = new Seen(known.content, stamp);
        }
        return same;
    }

    private static Optional<Stamp> stamp(Disk disk, Path path) {
        try {
            return Optional.of(disk.stamp(path));
        } catch (IOException e) {
            return Optional.empty(); // reading or writing it tells why
        }
    }

    private static byte[] bytes(Disk disk, Path path) throws DocumentException {
        if (disk.isFolder(path)) {
            throw new DocumentException(NLS.bind(Messages.Read_folder, path));
        }
        if (disk.exists(path) && !disk.isFile(path)) {
            throw new DocumentException(NLS.bind(Messages.Read_noFile, path));
        }
        if (stamp(disk, path).filter(stamp -> stamp.size() > Disk.LARGEST).isPresent()) {
            throw new DocumentException(NLS.bind(Messages.Read_tooLarge, path));
        }
        try {
            return new Patience(disk).insist(() -> disk.read(path));
        } catch (NoSuchFileException e) {
            throw new DocumentException(NLS.bind(Messages.Read_missing, path), e);
        } catch (AccessDeniedException e) {
            throw new DocumentException(NLS.bind(Messages.Read_denied, path), e);
        } catch (IOException e) {
            throw new DocumentException(NLS.bind(Messages.Read_failed, path, e.getMessage()), e);
        }
    }
}
