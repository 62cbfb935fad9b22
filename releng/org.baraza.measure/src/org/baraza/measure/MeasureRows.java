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
 * The longest part is that in which the window answers nobody. With {@code -Dmeasure.rows=FILE}, into which it writes what it measured.
 */
@Component(property = EventConstants.EVENT_TOPIC + "=org/eclipse/e4/ui/LifeCycle/appStartupComplete")
public final class MeasureRows implements EventHandler {

    private static final int MOMENT = 100;
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 30;

    @Override
    public void handleEvent(Event event) {
        String report = System.getProperty("measure.rows");
        if (report != null) {
            Display.getDefault().asyncExec(() -> measureOnceOpen(Path.of(report)));
        }
    }

    /** A large file is opened in a window that is there before it. */
    private static void measureOnceOpen(Path report) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        ActiveSession active = window.getService(ActiveSession.class);
        active.session().ifPresentOrElse(session -> measure(window, active, session, report),
                () -> Display.getCurrent().timerExec(MOMENT, () -> measureOnceOpen(report)));
    }

    private static void measure(IWorkbenchWindow window, ActiveSession active, Session session, Path report) {
        try {
            List<String> lines = new ArrayList<>();
            PlanEdits edits = PlanEdits.inSight(session.strategy()); // the same again would change nothing in the second room
            for (String room : List.of(Rooms.WORKPLAN, Rooms.STAKEHOLDERS)) {
                lines.add("  in front: " + window.getActivePage().showView(room).getTitle());
                lines.addAll(measure(room, edits, session));
                takeBack(session);
            }
            Files.write(report, lines);
            active.open(Services.get(SessionService.class).openSample()); // nobody is there to be asked about the edits
        } catch (PartInitException | IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            PlatformUI.getWorkbench().close();
        }
    }

    private static List<String> measure(String room, PlanEdits edits, Session session) {
        Map<String, Times> all = new LinkedHashMap<>();
        edits.all().forEach((name, edit) -> all.put(name,
                Painted.times(new RealEdit(name, edit, session), WARM_UP, ROUNDS)));
        long activities = session.strategy().getObjectives().stream().mapToInt(it -> it.getActivities().size()).sum();
        String what = "an edit of " + activities + " activities until its rows are painted, " + room.replaceFirst(".*ui[.]", "");
        Stream<String> each = all.entrySet().stream().map(kind -> String.format(Locale.ROOT, "  %-28s %s   longest part %.0f ms",
                kind.getKey(), kind.getValue().perFrame(), kind.getValue().longestPart()));
        return Stream.concat(each, Stream.of(Result.slowest(what, all, Result.aimOfEdits(activities)), Result.longestPart(what, all))
                .map(Result::line)).toList();
    }

    /** The next room meets the same plan. */
    private static void takeBack(Session session) {
        Painted.times(() -> {
            while (session.canUndo()) {
                session.undo();
            }
        }, 0, 1);
    }
}
