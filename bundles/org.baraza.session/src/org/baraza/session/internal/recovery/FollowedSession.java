package org.baraza.session.internal.recovery;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.session.SessionEvent.Kind;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.internal.RunningProgram;
import org.baraza.session.recovery.KeptCopy;
import org.osgi.service.log.Logger;

/** Keeps a copy of what a session has not saved yet. */
final class FollowedSession implements KeptCopy {

    private final Session session;
    private final CopyFolder folder;
    private final String writer;
    private final Logger logger;
    private final AutoCloseable listening;
    private Optional<String> lastSaved;
    private boolean changed;

    FollowedSession(Session session, CopyFolder folder, String writer, Logger logger) {
        this.session = session;
        this.folder = folder;
        this.writer = writer;
        this.logger = logger;
        changed = session.isDirty();
        lastSaved = lastChange();
        listening = session.onChange(this::hear);
    }

    @Override
    public void keep() throws IOException {
        if (!changed) {
            return;
        }
        if (session.isDirty()) {
            write(writer);
        } else {
            folder.remove();
        }
        changed = false;
    }

    @Override
    public void leaveBehind() throws IOException {
        write(RunningProgram.NONE.identity());
        stopListening();
    }

    @Override
    public void giveUp() {
        stopListening();
        remove();
    }

    private void write(String by) throws IOException {
        CopyLabel label = new CopyLabel(session.name(), session.file(), lastSaved, Instant.now(), by);
        folder.write(label, DocumentWriter.write(session.strategy()),
                session.privateData().map(DocumentWriter::write));
    }

    private void stopListening() {
        try {
            listening.close();
        } catch (Exception e) {
            logger.warn("A session could not be left alone", e);
        }
    }

    private void hear(SessionEvent event) {
        if (event.kind() == Kind.SAVED) {
            lastSaved = lastChange();
            changed = false;
            remove();
        } else if (event.kind() != Kind.AS_OF) {
            changed = true;
        }
    }

    private Optional<String> lastChange() {
        return session.strategy().getHistory().isEmpty() ? Optional.empty()
                : Optional.ofNullable(session.strategy().getHistory().getLast().getId());
    }

    private void remove() {
        try {
            folder.remove();
        } catch (IOException e) {
            logger.warn("A copy that nobody needs could not be removed from {}", folder, e);
        }
    }
}
