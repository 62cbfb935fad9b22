package org.baraza.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.baraza.session.DocumentException;
import org.baraza.testkit.ui.WorkbenchUser;
import org.baraza.ui.Appearance;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Begins the tour when the window is complete, and closes the program after it.
 * System properties: {@code tour.out}, the folder for the pictures; {@code tour.theme}, {@code light}, {@code dark} or {@code contrast};
 * {@code tour.asOf}, the day as of which the program judges.
 */
@Component(property = EventConstants.EVENT_TOPIC + "=org/eclipse/e4/ui/LifeCycle/appStartupComplete")
public final class TourStart implements EventHandler {

    @Override
    public void handleEvent(Event event) {
        String out = System.getProperty("tour.out");
        if (out != null) {
            Display.getDefault().asyncExec(() -> walk(Path.of(out)));
        }
    }

    /** Where no window manager draws a frame, the room that SWT keeps for it stays empty: it is added. */
    private static void fillTheScreen(Shell shell) {
        Rectangle screen = shell.getMonitor().getBounds();
        Shell plain = new Shell(shell.getDisplay());
        Rectangle frame = plain.computeTrim(0, 0, 0, 0);
        plain.dispose();
        shell.setBounds(0, 0, screen.width + frame.width, screen.height + frame.height);
        shell.forceActive();
    }

    private static void walk(Path out) {
        try {
            WorkbenchUser user = new WorkbenchUser();
            fillTheScreen(user.shell());
            Appearance.use("org.baraza.theme." + System.getProperty("tour.theme"));
            user.session().setAsOf(LocalDate.parse(System.getProperty("tour.asOf")));
            user.settle();
            if (HelpPictures.wanted()) {
                new HelpPictures(user, out).take();
            } else {
                new Tour(user, out).walk();
            }
        } catch (RuntimeException e) {
            ILog.of(TourStart.class).error("The tour broke off", e);
        } finally {
            close();
        }
    }

    /** What is new is saved, or the program would ask where. */
    private static void close() {
        try {
            new WorkbenchUser().session().saveAs(Files.createTempDirectory("tour").resolve("tour.baraza"));
        } catch (IOException | DocumentException | RuntimeException e) {
            ILog.of(TourStart.class).error("The tour broke off, nothing is saved", e);
        }
        PlatformUI.getWorkbench().close();
    }
}
