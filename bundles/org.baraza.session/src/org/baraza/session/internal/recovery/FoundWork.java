package org.baraza.session.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.ChangeRecord;
import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.internal.Sessions;
import org.baraza.session.recovery.UnsavedWork;
import org.osgi.service.log.Logger;

/** A copy whose writer has gone. */
final class FoundWork implements UnsavedWork {

    private final CopyFolder folder;
    private final CopyLabel label;
    private final Sessions sessions;
    private final Logger logger;

    FoundWork(CopyFolder folder, CopyLabel label, Sessions sessions, Logger logger) {
        this.folder = folder;
        this.label = label;
        this.sessions = sessions;
        this.logger = logger;
    }

    @Override
    public String name() {
        return label.name();
    }

    @Override
    public Optional<Path> file() {
        return label.file();
    }

    @Override
    public Instant keptAt() {
        return label.keptAt();
    }

    @Override
    public List<String> changes() {
        try {
            List<ChangeRecord> history = DocumentReader.read(folder.document()).strategy().getHistory();
            int known = history.stream().map(ChangeRecord::getId).toList().indexOf(label.after().orElse(""));
            return history.stream().skip(known + 1L).map(ChangeRecord::getLabel).toList();
        } catch (DocumentException e) {
            logger.warn("The copy in {} cannot be read", folder, e);
            return List.of(); // opening it says why
        }
    }

    @Override
    public Session reopen() throws DocumentException {
        try {
            Optional<byte[]> bytes = folder.privateData();
            return sessions.recovered(DocumentReader.read(folder.document()),
                    bytes.isEmpty() ? Optional.empty()
                            : Optional.of(DocumentReader.readPrivate(bytes.get(), label.name())),
                    label.file());
        } catch (IOException e) {
            throw new DocumentException(e.getMessage(), e);
        }
    }

    @Override
    public void discard() {
        try {
            folder.remove();
        } catch (IOException e) {
            logger.warn("A copy could not be removed from {}", folder, e);
        }
    }
}
