package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.session.SessionEvent.Kind;
import org.baraza.session.recovery.KeptCopy;
import org.baraza.session.recovery.Recovery;
import org.baraza.session.recovery.UnsavedWork;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That unsaved work is kept, tried again, and told of where it is not. */
class UnsavedCopyTest {

    private static final Duration LEAST = Duration.ofMillis(100);
    private static final SessionEvent EDIT = new SessionEvent(Kind.CHANGED, "Edit", Set.of());
    private static final SessionEvent SAVE = new SessionEvent(Kind.SAVED, "", Set.of());

    private final Session session = (Session) Proxy.newProxyInstance(UnsavedCopyTest.class.getClassLoader(),
            new Class<?>[] { Session.class }, (proxy, asked, arguments) -> asked.getName().equals("isDirty"));
    private final Copy copy = new Copy();
    private final List<Optional<String>> told = new ArrayList<>();
    private Workbench workbench;
    private UnsavedCopy unsaved;

    @BeforeEach
    void begin() {
        workbench = new Workbench();
        unsaved = new UnsavedCopy(new Following(copy), Display.getCurrent(), told::add, LEAST);
    }

    @AfterEach
    void end() {
        unsaved.giveUp();
        workbench.leave();
    }

    /** It was tried again with the next edit only, and the person was never told. */
    @Test
    void whatCouldNotBeKeptIsToldAndTriedAgainWithoutAnEdit() {
        copy.failures = 2;
        unsaved.opened(session);
        told.clear();
        assertTrue(workbench.eventually(() -> told.size() == 3), told::toString);
        assertEquals(List.of(Optional.of("the disk is full"), Optional.of("the disk is full"), Optional.empty()), told);
        assertEquals(3, copy.written);
    }

    @Test
    void aCopyThatWasGivenUpIsNotTriedAgain() {
        copy.failures = Integer.MAX_VALUE;
        unsaved.opened(session);
        assertTrue(workbench.eventually(() -> copy.written == 2));
        unsaved.giveUp();
        rest(5);
        assertEquals(2, copy.written);
        assertEquals(Optional.empty(), told.getLast());
    }

    @Test
    void whoSavesIsNotToldAnyMore() {
        copy.failures = 4;
        unsaved.opened(session);
        assertTrue(workbench.eventually(() -> copy.written == 3));
        unsaved.changed(session, SAVE);
        assertEquals(Optional.empty(), told.getLast());
    }

    /** With a large plan, who typed on while a copy was taken had none for twenty times as long. */
    @Test
    void aCopyThatWasDisturbedIsTakenUpAfterTheLeastPause() {
        copy.slow = Duration.ofMillis(100);
        copy.whole = false;
        unsaved.opened(session);
        copy.slow = Duration.ZERO;
        copy.whole = true;
        assertTrue(workbench.eventually(() -> copy.written == 1));
        copy.whole = false;
        unsaved.changed(session, EDIT);
        assertTrue(workbench.eventually(() -> copy.asked.size() > 2));
        int before = copy.asked.size();
        Instant disturbed = Instant.now();
        unsaved.changed(session, EDIT);
        assertTrue(workbench.eventually(() -> copy.asked.size() > before));
        long waited = Duration.between(disturbed, copy.asked.get(before)).toMillis();
        assertTrue(waited >= LEAST.toMillis() - 5 && waited < 600, waited + " ms");
    }

    private void rest(int pauses) {
        Instant end = Instant.now().plus(LEAST.multipliedBy(pauses));
        assertTrue(workbench.eventually(() -> Instant.now().isAfter(end)));
    }

    private static final class Copy implements KeptCopy {

        private final List<Instant> asked = new ArrayList<>();
        private Duration slow = Duration.ZERO;
        private boolean whole = true;
        private int failures;
        private int written;

        @Override
        public boolean prepare(Duration most) {
            asked.add(Instant.now());
            Instant end = Instant.now().plus(slow);
            while (Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }
            return whole;
        }

        @Override
        public CompletableFuture<Void> keepBehind() {
            written++;
            return failures-- > 0
                    ? CompletableFuture.failedFuture(new CompletionException(
                            new UncheckedIOException("the disk is full", new IOException("No space left on device"))))
                    : CompletableFuture.completedFuture(null);
        }

        @Override
        public void keep() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void leaveBehind() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void giveUp() {
            failures = 0;
        }
    }

    private record Following(KeptCopy copy) implements Recovery {

        @Override
        public KeptCopy follow(Session session) {
            return copy;
        }

        @Override
        public void erase(String document, String contact) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<UnsavedWork> found() {
            return List.of();
        }
    }
}
