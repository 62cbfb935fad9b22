package org.baraza.report.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.baraza.report.ReportException;
import org.baraza.report.UnreadableTemplateException;
import org.baraza.report.files.WholeFiles;
import org.baraza.report.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** The file of a report: there complete or not at all, and what keeps it from being written told in plain words. */
record ReportFile(Path file) {

    void write(WholeFiles.Content<IOException> content) throws ReportException {
        requireFolder();
        try (WholeFiles files = new WholeFiles()) {
            files.write(file, content);
            files.put();
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

    private void requireFolder() throws ReportException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ReportException(NLS.bind(Messages.File_noFolder, file, folder));
        }
    }

    private static String reason(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }
}
