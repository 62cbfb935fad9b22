package org.baraza.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Writes down when the window can be used: the workbench says that it is complete, and all that it still wanted to do
 * in the display's thread is done; if told to, also when every view was brought to the front. Then it closes the window,
 * unless told to keep it.
 */
@Component(property = EventConstants.EVENT_TOPIC + "=org/eclipse/e4/ui/LifeCycle/appStartupComplete")
public final class UsableWindow implements EventHandler {

    @Override
    public void handleEvent(Event event) {
        String report = System.getProperty("probe.report");
        if (report != null) {
            Display.getDefault().asyncExec(() -> write(Path.of(report)));
        }
    }

    private static void write(Path report) {
        settle();
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
