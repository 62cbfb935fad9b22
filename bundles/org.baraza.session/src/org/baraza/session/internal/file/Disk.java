package org.baraza.session.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file system, as far as a document needs it. Exceptions are those of {@link java.nio.file.Files}, since they tell
 * causes apart.
 */
public interface Disk {

    /** Until it is closed no other program has it. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    int SPARE_ROOM = 64 * 1024;
    /** In bytes: three times a plan with a million measurements. */
    long LARGEST = 256L << 20;

    static Disk local() {
        return new LocalDisk();
    }

    boolean exists(Path file);

    boolean isFolder(Path file);

    /** Whether it holds bytes that end: no folder, device or pipe. */
    boolean isFile(Path file);

    /** Whether it may be written to; a file apart from its folder. */
    boolean isWritable(Path file);

    /** Bytes that still fit into the folder. */
    long room(Path folder) throws IOException;

    /** Whether a failure may come from a full disk: a file system needs some blocks of its own besides. */
    default boolean lacksRoom(Path folder, long needed) {
        try {
            return room(folder) < needed + SPARE_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    /** The file behind links. */
    Path resolve(Path file) throws IOException;

    /** Size and time, which change when the file does. */
    Stamp stamp(Path file) throws IOException;

    /** All of a file that is none of the devices and pipes which never end, and not larger than {@link #LARGEST}. */
    byte[] read(Path file) throws IOException;

    /** The files of a folder, in any order. */
    List<Path> list(Path folder) throws IOException;

    /** Writes a new file, through to the medium. Access is as of the other file, if there is one. */
    void write(Path file, byte[] content, Path like) throws IOException;

    /** Gives a file one more name; some file systems can't, and say so. */
    void link(Path file, Path name) throws IOException;

    /** Puts one file in the place of another in a single step. */
    void replace(Path source, Path target) throws IOException;

    /**
     * One program's turn at a file, on this machine or, where the drive has locks, on any other.
     *
     * @return empty while another has it
     * @throws IOException if there are no locks
     */
    Optional<Turn> turn(Path place) throws IOException;

    /** Makes sure that the folder's entries survive a power cut, where the system can. */
    void sync(Path folder) throws IOException;

    void delete(Path file) throws IOException;

    /** Whether an operation failed because another program has the file open, as Windows refuses it then. */
    boolean isBusy(IOException failure);

    /** Waits a moment, for another program to be done with a file. */
    void pause();
}
