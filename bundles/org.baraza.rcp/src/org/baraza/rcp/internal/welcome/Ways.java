package org.baraza.rcp.internal.welcome;

import java.nio.file.Path;
import java.util.Map;

import org.baraza.ui.Failures;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The ways into a strategy, each of them a command of the window. */
record Ways(IWorkbenchWindow window) {

    private static final String NEW = "org.baraza.rcp.new";
    private static final String OPEN = "org.baraza.rcp.open";
    private static final String FILE = "org.baraza.rcp.open.file";
    private static final String SAMPLE = "org.baraza.rcp.openSample";
    private static final String BACK = "org.baraza.rcp.back";

    private static final String IMPORT = "org.baraza.rcp.import";

    void begin() {
        run(NEW, Map.of());
    }

    void open() {
        run(OPEN, Map.of());
    }

    void open(Path file) {
        run(OPEN, Map.of(FILE, file.toString()));
    }

    void sample() {
        run(SAMPLE, Map.of());
    }

    /** Back to the strategy that is open. */
    void back() {
        run(BACK, Map.of());
    }

    /** Into the strategy that is open. */
    void bringIn() {
        run(IMPORT, Map.of());
    }

    private Command command(String id) {
        return window.getService(ICommandService.class).getCommand(id);
    }

    private void run(String id, Map<String, String> parameters) {
        Failures.guard(() -> window.getService(IHandlerService.class)
                .executeCommand(ParameterizedCommand.generateCommand(command(id), parameters), null));
    }
}
