package org.baraza.session.internal.sharing;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.baraza.session.internal.file.Disk;

/** The note beside one file, replaced in one step. */
record NoteFile(Disk disk, Path path) {

    static NoteFile beside(Disk disk, Path file) {
        Path absolute = file.toAbsolutePath();
        return new NoteFile(disk, absolute.resolveSibling(absolute.getFileName() + "-open"));
    }

    Optional<OpenNote> read() throws IOException {
        try {
            return OpenNote.of(disk.read(path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    void write(OpenNote note) throws IOException {
        Path aside = aside();
        try {
            disk.write(aside, note.bytes(), aside);
            disk.replace(aside, path);
        } finally {
            disk.delete(aside);
        }
    }

    void delete() throws IOException {
        disk.delete(path);
    }

    /** How long ago it was written, by the clock of the drive: those of two machines may differ. */
    Duration age() throws IOException {
        return Duration.between(disk.stamp(path).modified(), now());
    }

    private Instant now() throws IOException {
        Path probe = aside();
        try {
            disk.write(probe, new byte[0], probe);
            return disk.stamp(probe).modified();
        } finally {
            disk.delete(probe);
        }
    }

    private Path aside() {
        return path.resolveSibling(path.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8));
    }
}
