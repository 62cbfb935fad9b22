package org.baraza.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Writes down when the window can be used: the workbench says that it is complete, and all that it still wanted to do
 * in the display's thread is done. Then it closes the window, unless told to keep it.
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
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // what is still to be laid out and painted belongs to the start
        }
        try {
            Files.writeString(report, "usable " + System.currentTimeMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Boolean.getBoolean("probe.keep")) {
            PlatformUI.getWorkbench().close();
        }
    }
}
