package org.baraza.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Rooms;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Times one edit in the window that opened, until model, derived values, findings and all rows in sight are up to date
 * and painted: what it keeps the display's thread busy with, without the pauses in which that waits for more to come.
 * With {@code -Dmeasure.rows=FILE}, into which it writes what it measured.
 */
@Component(property = EventConstants.EVENT_TOPIC + "=org/eclipse/e4/ui/LifeCycle/appStartupComplete")
public final class MeasureRows implements EventHandler {

    private static final int WARM_UP = 8;
    private static final int ROUNDS = 30;
    /** Longer than any view waits for more to come. */
    private static final long QUIET_NANOS = 200_000_000;
    /** A caret blinks for ever. */
    private static final long BLINK_NANOS = 1_000_000;
    private static final long PAUSE_MILLIS = 1;

    @Override
    public void handleEvent(Event event) {
        String report = System.getProperty("measure.rows");
        if (report != null) {
            Display.getDefault().asyncExec(() -> measure(Path.of(report)));
        }
    }

    private static void measure(Path report) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        ActiveSession active = window.getService(ActiveSession.class);
        try {
            Session session = active.session().orElseThrow();
            List<String> lines = new ArrayList<>();
            for (String room : List.of(Rooms.WORKPLAN, Rooms.STAKEHOLDERS)) {
                lines.add("  in front: " + window.getActivePage().showView(room).getTitle());
                lines.addAll(measure(room, session));
            }
            Files.write(report, lines);
            active.open(Services.get(SessionService.class).openSample()); // nobody is there to be asked about the edits
        } catch (PartInitException | IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            PlatformUI.getWorkbench().close();
        }
    }

    private static List<String> measure(String room, Session session) {
        Map<String, Times> all = new LinkedHashMap<>();
        new PlanEdits(session.strategy()).all()
                .forEach((name, edit) -> all.put(name, timed(() -> session.change(name, edit))));
        String what = "an edit until its rows are painted, " + room.replaceFirst(".*ui[.]", "");
        Stream<String> each = all.entrySet().stream()
                .map(kind -> String.format(Locale.ROOT, "  %-28s %s", kind.getKey(), kind.getValue().perFrame()));
        return Stream.concat(each, Stream.of(Result.slowest(what, all, 1).line())).toList();
    }

    private static Times timed(Runnable edit) {
        for (int i = 0; i < WARM_UP; i++) {
            seen(edit, new Times.Builder(1));
        }
        Times.Builder times = new Times.Builder(ROUNDS);
        for (int i = 0; i < ROUNDS; i++) {
            seen(edit, times);
        }
        return times.built();
    }

    private static void seen(Runnable edit, Times.Builder times) {
        Display display = Display.getCurrent();
        times.begin();
        times.goOn(edit);
        long quietSince = System.nanoTime();
        boolean[] more = new boolean[1];
        while (System.nanoTime() - quietSince < QUIET_NANOS) {
            long start = System.nanoTime();
            times.goOn(() -> more[0] = display.readAndDispatch());
            if (System.nanoTime() - start > BLINK_NANOS) {
                quietSince = System.nanoTime();
            }
            if (!more[0]) {
                rest();
            }
        }
        times.end();
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
