package org.baraza.report.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What stood where several files are put, until all of them are there. */
final class FormerFiles {

    private final Map<Path, Optional<Path>> held = new LinkedHashMap<>();

    void hold(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        held.put(file, Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(again(file)) : Optional.empty());
    }

    /** Under a second name, so that it is never missing, whatever ends the program. */
    private static Path again(Path file) throws IOException {
        Path again = WholeFiles.beside(file, "before");
        try {
            return Files.createLink(again, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // a stick or a share knows no second names
            return Files.copy(file, again, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** @param cause which also tells what can't be restored; that stays under its second name */
    void restore(Exception cause) {
        held.forEach((file, before) -> {
            try {
                if (before.isPresent()) {
                    WholeFiles.move(before.get(), file);
                    Files.deleteIfExists(before.get()); // two names of one file stay two when one is moved to the other
                } else {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        });
    }

    void forget() throws IOException {
        for (Optional<Path> before : held.values()) {
            if (before.isPresent()) {
                Files.deleteIfExists(before.get());
            }
        }
    }
}
