package org.baraza.session.internal.recovery;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.baraza.session.internal.file.Disk;
import org.baraza.session.internal.messages.Messages;

/**
 * What keeps a copy from being written into its folder.
 *
 * @param needed bytes that were to be written
 */
record Obstacle(Disk disk, Path folder, long needed) {

    /** In a few words, to be read after a colon. */
    String words(IOException failure) {
        return switch (failure) {
            case IOException any when disk.lacksRoom(ground(), needed) -> Messages.NotKept_full;
            case IOException any when !disk.isWritable(ground()) -> Messages.NotKept_denied;
            case IOException any when disk.isBusy(failure) -> Messages.NotKept_held;
            case AccessDeniedException denied -> Messages.NotKept_denied;
            case NoSuchFileException gone -> Messages.NotKept_gone;
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    /** The folder, or what there is of those above it. */
    private Path ground() {
        Path ground = folder.toAbsolutePath();
        while (!disk.isFolder(ground) && ground.getParent() != null) {
            ground = ground.getParent();
        }
        return ground;
    }
}
