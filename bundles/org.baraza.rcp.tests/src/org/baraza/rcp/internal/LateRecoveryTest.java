package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.compare.Differences;
import org.baraza.session.recovery.KeptCopy;
import org.baraza.session.recovery.Recovery;
import org.baraza.session.recovery.UnsavedWork;
import org.baraza.testkit.ui.WorkbenchUser;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unsaved work whose file lies on a network that takes its time. */
class LateRecoveryTest {

    private final CountDownLatch answers = new CountDownLatch(1);
    private final List<String> order = new ArrayList<>();
    private Workbench workbench;
    private WorkbenchUser user;
    private RecoveryOffer offer;

    @BeforeEach
    void begin() {
        workbench = new Workbench();
        user = new WorkbenchUser();
        user.shell().forceActive();
        offer = new RecoveryOffer(new Slow(), workbench.window(), workbench.active());
        ErrorDialog.AUTOMATED_MODE = false;
    }

    @AfterEach
    void leave() {
        ErrorDialog.AUTOMATED_MODE = true;
        Stream.of(windows()).skip(1).forEach(IWorkbenchWindow::close);
        workbench.openSample();
        workbench.leave();
    }

    /** At each start the window froze until the network gave up. */
    @Test
    void isOfferedOnceItIsFoundWhileTheWindowGoesOn() {
        assertTrue(user.inDialog(() -> {
            offer.makeAside(() -> order.add("then"));
            user.settle();
            assertEquals(List.of(), order);
            answers.countDown();
        }, dialog -> order.add(dialog.getText())));
        assertTrue(workbench.eventually(() -> order.size() == 2));
        assertEquals(List.of("Unsaved work was kept", "then"), order);
    }

    /** What was typed until then would be lost. */
    @Test
    void doesNotTakeTheWindowOfWhoWorksInIt() {
        Session mine = workbench.session();
        offer.makeAside(() -> order.add("then"));
        mine.change("Title", () -> mine.strategy().setTitle("Mine"));
        assertTrue(user.inDialog(answers::countDown, dialog -> press(dialog, "Open")));
        assertTrue(workbench.eventually(() -> windows().length == 2));
        assertSame(mine, workbench.session());
    }

    @Test
    void takesTheWindowWhereNobodyWorksYet() {
        Session sample = workbench.session();
        offer.makeAside(() -> order.add("then"));
        assertTrue(user.inDialog(answers::countDown, dialog -> press(dialog, "Open")));
        assertTrue(workbench.eventually(() -> !workbench.session().equals(sample)));
        assertEquals(1, windows().length);
    }

    private IWorkbenchWindow[] windows() {
        return workbench.window().getWorkbench().getWorkbenchWindows();
    }

    private static void press(Composite in, String words) {
        for (Control child : in.getChildren()) {
            if (child instanceof Button button && button.getText().replace("&", "").equals(words)) {
                Shell dialog = button.getShell();
                button.notifyListeners(SWT.Selection, new Event());
                assertTrue(dialog.isDisposed());
                return;
            } else if (child instanceof Composite part && !part.isDisposed()) {
                press(part, words);
            }
            if (in.isDisposed()) {
                return;
            }
        }
    }

    private final class Slow implements Recovery {

        @Override
        public List<UnsavedWork> found() {
            assertFalse(Display.getCurrent() != null, "on the display's thread");
            try {
                answers.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of(new Work());
        }

        @Override
        public KeptCopy follow(Session session) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void erase(String document, String contact) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Work implements UnsavedWork {

        @Override
        public String name() {
            return "plan.baraza";
        }

        @Override
        public Optional<Path> file() {
            return Optional.empty();
        }

        @Override
        public Instant keptAt() {
            return Instant.EPOCH;
        }

        @Override
        public List<String> changes() {
            return List.of("Title");
        }

        @Override
        public Differences differences(Locale language) {
            return new Differences(List.of());
        }

        @Override
        public Session reopen() {
            return workbench.window().getService(SessionService.class).openSample();
        }

        @Override
        public void discard() {
            throw new UnsupportedOperationException();
        }
    }
}
