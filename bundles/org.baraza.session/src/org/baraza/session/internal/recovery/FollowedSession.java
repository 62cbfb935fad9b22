package org.baraza.session.internal.recovery;

import java.io.IOException;
import java.time.Instant;

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
    private Basis basis;
    private int copies;
    private boolean changed;

    /** @param basis what the session's file knows */
    FollowedSession(Session session, Basis basis, CopyFolder folder, String writer, Logger logger) {
        this.session = session;
        this.folder = folder;
        this.writer = writer;
        this.logger = logger;
        changed = session.isDirty();
        this.basis = basis;
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
        copies++;
        CopyLabel label = new CopyLabel(copies, session.name(), session.file(), basis, Instant.now(), by);
        folder.write(label, DocumentWriter.write(session.strategy()), session.privateData().map(DocumentWriter::write));
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
            basis = Basis.of(session);
            changed = false;
            remove();
        } else if (event.kind() != Kind.AS_OF) {
            changed = true;
        }
    }

    private void remove() {
        try {
            folder.remove();
        } catch (IOException e) {
            logger.warn("A copy that nobody needs could not be removed from {}", folder, e);
        }
    }
}
