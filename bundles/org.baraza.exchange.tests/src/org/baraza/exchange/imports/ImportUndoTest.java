package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.table.Workbook;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** An import is one undo step, and does what was shown or nothing. */
class ImportUndoTest {

    private static final long PATIENCE_MILLIS = 30_000;

    private Session session;

    @BeforeEach
    void aSession() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(ImportUndoTest.class).getBundleContext();
        ServiceTracker<SessionService, SessionService> tracker = new ServiceTracker<>(context, SessionService.class, null);
        tracker.open();
        session = tracker.waitForService(PATIENCE_MILLIS).create(Plans.sample());
        tracker.close();
    }

    private static Workbook workplan(String name) throws Exception {
        return SheetBuilder.named("Workplan").row("Objective | Activity | Stakeholders | Lead | Cost Y1 | Impact")
                .row("A new objective | " + name + " | Fishers; Herders | A new agency | 100 | Boats asked").book();
    }

    @Test
    void undoTakesAllOfItBackAndRedoBringsItAgain() throws Exception {
        String before = Plans.text(session.strategy());
        ImportPreview.of(session, workplan("A new activity"), Plans.options()).applyIn(session);
        String after = Plans.text(session.strategy());
        assertFalse(before.equals(after));
        session.undo();
        assertEquals(before, Plans.text(session.strategy()));
        assertFalse(session.canUndo());
        session.redo();
        assertEquals(after, Plans.text(session.strategy()));
    }

    @Test
    void aPreviewTouchesNothing() throws Exception {
        String before = Plans.text(session.strategy());
        ImportPreview.of(session, workplan("A new activity"), Plans.options());
        assertEquals(before, Plans.text(session.strategy()));
        assertFalse(session.canUndo());
    }

    @Test
    void whatWasNotShownIsNotDone() throws Exception {
        ImportPreview preview = ImportPreview.of(session, SheetBuilder.named("Workplan").row("Activity | Lead")
                .row(session.strategy().getObjectives().getFirst().getActivities().getFirst().getName() + " | A new agency").book(),
                Plans.options());
        session.change("Remove", () -> session.strategy().getObjectives().getFirst().getActivities().removeFirst());
        String changed = Plans.text(session.strategy());
        assertThrows(IllegalStateException.class, () -> preview.applyIn(session));
        assertEquals(changed, Plans.text(session.strategy()));
    }
}
