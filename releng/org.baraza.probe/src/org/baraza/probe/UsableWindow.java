package org.baraza.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Writes down when the window can be used: the workbench says that it is complete, and all that it still wanted to do
 * in the display's thread is done, such as reading the file that it was given; if told to, also when every view was brought to the front. Then it closes the window,
 * unless told to keep it.
 */
@Component(property = EventConstants.EVENT_TOPIC + "=org/eclipse/e4/ui/LifeCycle/appStartupComplete")
public final class UsableWindow implements EventHandler {

    private static final int MOMENT = 5;
    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    @Override
    public void handleEvent(Event event) {
        String report = System.getProperty("probe.report");
        if (report != null) {
            Display.getDefault().asyncExec(() -> writeOnceUsable(Path.of(report)));
        }
    }

    /** While a large file is read the window is there, and takes nothing. */
    private static void writeOnceUsable(Path report) {
        settle();
        if (isUsable()) {
            write(report);
        } else {
            Display.getCurrent().timerExec(MOMENT, () -> writeOnceUsable(report));
        }
    }

    private static boolean isUsable() {
        return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .allMatch(shell -> shell.isEnabled() && (shell.getStyle() & MODAL) == 0);
    }

    private static void write(Path report) {
        String usable = "usable " + System.currentTimeMillis() + "\n";
        if (Boolean.getBoolean("probe.visit")) {
            visitAll();
            usable += "visited " + System.currentTimeMillis() + "\n";
        }
        try {
            Files.writeString(report, usable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Boolean.getBoolean("probe.keep")) {
            PlatformUI.getWorkbench().close();
        }
    }

    /** What is still to be laid out and painted belongs to it. */
    private static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // there may be more
        }
    }

    /** Brings every view to the front once, so that it is filled and painted. */
    private static void visitAll() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        for (IViewReference view : page.getViewReferences()) {
            page.activate(view.getPart(true));
            settle();
        }
    }
}
