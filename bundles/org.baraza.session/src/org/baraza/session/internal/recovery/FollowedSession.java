package org.baraza.session.internal.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.baraza.model.strategy.ChangeRecord;
import org.baraza.session.Session;
import org.baraza.session.SessionEvent.Kind;
import org.baraza.session.SessionEvent;
import org.baraza.session.Writing;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.internal.RunningProgram;
import org.baraza.session.internal.Sessions;
import org.baraza.session.recovery.KeptCopy;
import org.osgi.service.log.Logger;

/**
 * Keeps a copy of what a session has not saved yet. What is to be written is taken from the session on its own thread;
 * the files are written on another one, one after the other.
 */
final class FollowedSession implements KeptCopy {

    /** Something done to the files of the copy. */
    private interface Work {
        void run() throws IOException;
    }

    private final Session session;
    private final Sessions sessions;
    private final CopyFolder folder;
    private final String writer;
    private final Logger logger;
    private final AutoCloseable listening;
    private Basis basis;
    /** History of the session's file. */
    private List<ChangeRecord> known;
    private int copies;
    private volatile boolean changed;
    private boolean left;
    /** As it is since the last change. */
    private Optional<Writing> prepared = Optional.empty();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /**
     * @param sessions that opened it
     * @param basis what the session's file knows
     * @param copies the number of the last copy in the folder
     */
    FollowedSession(Session session, Sessions sessions, Basis basis, CopyFolder folder, int copies, String writer,
            Logger logger) {
        this.session = session;
        this.sessions = sessions;
        this.folder = folder;
        this.copies = copies;
        this.writer = writer;
        this.logger = logger;
        changed = session.isDirty();
        this.basis = basis;
        known = List.copyOf(basis.knownOf(session.strategy().getHistory()));
        listening = session.onChange(this::hear);
    }

    @Override
    public boolean prepare(Duration most) {
        if (!changed || !session.isDirty()) {
            return true;
        }
        prepared = prepared.or(() -> Optional.of(DocumentWriter.begin(session.strategy())));
        return prepared.get().goOn(most);
    }

    @Override
    public CompletableFuture<Void> keepBehind() {
        if (!changed) {
            return last.exceptionally(failed -> null);
        }
        changed = false;
        return then(session.isDirty() ? copy(writer) : folder::remove);
    }

    @Override
    public void keep() throws IOException {
        done(keepBehind());
    }

    @Override
    public void leaveBehind() throws IOException {
        done(then(copy(RunningProgram.NONE.identity())));
        stopListening();
    }

    @Override
    public void giveUp() {
        stopListening();
        remove();
    }

    /** What the file of that session knows, if it is this one and still followed. */
    Optional<Basis> basisOf(Session other) {
        return other == session && !left ? Optional.of(basis) : Optional.empty();
    }

    /** A person was erased in the file; if also here, that is no other version of the persons than the session knows. */
    void erasedFrom(String document, String contact) throws IOException {
        if (!left && document.equals(session.strategy().getId()) && session.editablePrivateData().getContacts().stream()
                .noneMatch(person -> contact.equals(person.getId()))) {
            basis = new Basis(basis.after(), basis.undone(), Persons.fingerprint(session.privateData()));
            changed = true;
            keep();
        }
    }

    /** Waits until what was begun is written. */
    void settle() {
        last.exceptionally(failed -> null).join();
    }

    /** What the session holds now, to be written later. */
    private Work copy(String by) {
        copies++;
        CopyLabel label = new CopyLabel(copies, session.name(), session.file(),
                basis.seenFrom(known, session), sessions.nextRevision(session), Instant.now(), by);
        byte[] document = prepared.map(Writing::whole).orElseGet(() -> DocumentWriter.write(session.strategy()));
        prepared = Optional.empty();
        Optional<byte[]> privateData = session.privateData().map(DocumentWriter::write);
        return () -> folder.write(label, document, privateData);
    }

    private CompletableFuture<Void> then(Work work) {
        last = last.exceptionally(failed -> null).thenRunAsync(() -> run(work), Thread::startVirtualThread);
        return last;
    }

    private void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            changed = true; // it is to be tried again
            throw new UncheckedIOException(folder.reason(e), e);
        }
    }

    private static void done(CompletableFuture<Void> work) throws IOException {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        }
    }

    private void stopListening() {
        left = true;
        try {
            listening.close();
        } catch (Exception e) {
            logger.warn("A session could not be left alone", e);
        }
    }

    private void hear(SessionEvent event) {
        prepared = Optional.empty();
        if (event.kind() == Kind.SAVED) {
            basis = Basis.of(session);
            known = List.copyOf(session.strategy().getHistory());
            changed = false;
            remove();
        } else if (event.kind() != Kind.AS_OF) {
            changed = true;
        }
    }

    private void remove() {
        try {
            done(then(folder::remove));
        } catch (IOException e) {
            logger.warn("A copy that nobody needs could not be removed from {}", folder, e);
        }
    }
}
