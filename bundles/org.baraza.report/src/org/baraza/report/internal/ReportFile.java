package org.baraza.report.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

import org.baraza.report.Cancellation;
import org.baraza.report.ReportException;
import org.baraza.report.UnreadableTemplateException;
import org.baraza.report.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** A file that is there complete or not at all: it is written beside its place and moved there when it is done. */
record ReportFile(Path file) {

    /** Writes the whole content. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    void write(Content content) throws ReportException {
        // no temporary file of Java's, which only its owner could read
        Path aside = folder().resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        // whoever ends the program leaves nothing half-written either
        aside.toFile().deleteOnExit();
        try {
            writeAside(aside, content);
            move(aside);
        } catch (InterruptedIOException e) {
            throw new ReportException(NLS.bind(Messages.File_givenUp, file), e);
        } catch (UnreadableTemplateException e) {
            throw new ReportException(NLS.bind(Messages.Template_unreadable, e.template()), e);
        } catch (AccessDeniedException e) {
            throw new ReportException(NLS.bind(Messages.File_noRight, file), e);
        } catch (FileSystemException e) {
            throw new ReportException(refusal(e), e);
        } catch (IOException e) {
            throw new ReportException(NLS.bind(Messages.File_unwritten, file, reason(e)), e);
        }
    }

    /** What the system says, but not of which file: the one beside is none of the user's. */
    private String refusal(FileSystemException e) {
        return Optional.ofNullable(e.getReason()).map(reason -> NLS.bind(Messages.File_unwritten, file, reason))
                .orElseGet(() -> NLS.bind(Messages.File_noPlace, file));
    }

    private Path folder() throws ReportException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ReportException(NLS.bind(Messages.File_noFolder, file, folder));
        }
        return folder;
    }

    private static void writeAside(Path aside, Content content) throws IOException {
        boolean complete = false;
        GivenUpStream disk = new GivenUpStream(
                Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        try (OutputStream out = new BufferedOutputStream(disk)) {
            content.writeTo(out);
            Cancellation.check();
            complete = true;
        } catch (IOException | RuntimeException e) {
            if (disk.refusal().isPresent()) {
                throw disk.refusal().get();
            }
            throw e;
        } finally {
            if (!complete) {
                Files.deleteIfExists(aside);
            }
        }
    }

    private void move(Path aside) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static String reason(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }
}
