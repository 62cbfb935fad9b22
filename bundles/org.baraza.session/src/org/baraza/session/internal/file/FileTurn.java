package org.baraza.session.internal.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An empty file that is locked while the turn lasts, and goes with it. The system gives the lock of a program that dies back;
 * the next to save takes the file over then.
 */
final class FileTurn implements Disk.Turn {

    /** Of this program: whoever closes a file gives back all locks that the program has there (POSIX). */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path place;
    private final FileChannel locked;

    private FileTurn(Path place, FileChannel locked) {
        this.place = place;
        this.locked = locked;
    }

    /**
     * @return empty while somebody else has it
     * @throws IOException if the drive has no locks, or none for us
     */
    static Optional<Disk.Turn> take(Path place) throws IOException {
        if (!OWN.add(place)) {
            return Optional.empty();
        }
        Optional<Disk.Turn> turn = Optional.empty();
        try {
            create(place);
            turn = locked(place);
        } finally {
            if (turn.isEmpty()) {
                OWN.remove(place);
            }
        }
        return turn;
    }

    private static void create(Path place) throws IOException {
        try {
            Files.createFile(place);
        } catch (FileAlreadyExistsException somebodyHasItOrHad) {
            return;
        }
    }

    /** A lock on a file that whoever had it before has taken away keeps nobody out. */
    private static Optional<Disk.Turn> locked(Path place) throws IOException {
        FileChannel channel = null;
        boolean taken = false;
        try {
            Object which = which(place);
            channel = FileChannel.open(place, StandardOpenOption.WRITE);
            taken = channel.tryLock() != null && which.equals(which(place));
            return taken ? Optional.of(new FileTurn(place, channel)) : Optional.empty();
        } catch (NoSuchFileException takenAway) {
            return Optional.empty();
        } finally {
            if (channel != null && !taken) {
                channel.close();
            }
        }
    }

    private static Object which(Path place) throws IOException {
        return Optional.ofNullable(Files.readAttributes(place, BasicFileAttributes.class).fileKey()).orElse(place);
    }

    @Override
    public void close() {
        try (locked) {
            Files.deleteIfExists(place);
        } catch (IOException leftForTheNext) {
            return;
        } finally {
            OWN.remove(place);
        }
    }
}
