package org.baraza.session.internal.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.baraza.session.DocumentException;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** Why a file was not saved and what to do about it, in one sentence each. */
final class Refusal {

    private final Disk disk;
    private final StoredFile file;

    Refusal(Disk disk, StoredFile file) {
        this.disk = disk;
        this.file = file;
    }

    /** @param needed bytes that were to be written */
    DocumentException of(IOException failure, long needed) {
        Path folder = file.path().toAbsolutePath().getParent();
        String message = switch (failure) {
            case NoSuchFileException missing -> NLS.bind(Messages.Save_noFolder, file.name(), folder);
            case IOException any when disk.lacksRoom(folder, needed) -> NLS.bind(Messages.Save_full, file.name(), folder);
            case AccessDeniedException denied -> NLS.bind(Messages.Save_denied, file.name(), folder);
            case IOException any when !disk.isWritable(folder) -> NLS.bind(Messages.Save_denied, file.name(), folder);
            case FileSystemException other when other.getReason() != null ->
                NLS.bind(Messages.Save_failed, file.name(), other.getReason());
            default -> NLS.bind(Messages.Save_failed, file.name(), failure.getMessage());
        };
        return new DocumentException(message, failure);
    }

    /** Of the last step, in which the new content takes the file's place. */
    DocumentException ofReplacing(IOException failure, long needed) {
        return disk.isBusy(failure) ? new DocumentException(NLS.bind(Messages.Save_held, file.name()), failure)
                : of(failure, needed);
    }
}
