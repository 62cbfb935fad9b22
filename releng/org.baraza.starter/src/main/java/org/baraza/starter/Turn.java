package org.baraza.starter;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * Whose turn it is to open windows for a data folder: one process's at a time. The system takes the lock back when the
 * process ends, however it ends, so that a killed program or a power cut leaves nothing in the way.
 */
final class Turn implements Closeable {

    private final Path file;
    private FileChannel channel;

    Turn(Path data) {
        this.file = data.resolve("running");
    }

    /** Whether this process has its turn from now on. On a drive that knows no locks everybody has. */
    boolean take() {
        try {
            channel = FileChannel.open(file, CREATE, WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                close();
            }
            return lock != null;
        } catch (OverlappingFileLockException held) {
            close();
            return false;
        } catch (IOException noLocks) {
            return true; // two programs on one folder are better than none
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException ended) {
            channel = null; // the lock ends with the process at the latest
        }
    }
}
