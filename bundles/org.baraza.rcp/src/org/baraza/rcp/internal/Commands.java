package org.baraza.rcp.internal;

import java.util.Optional;

import org.baraza.ui.Failures;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** Runs commands of a window, and knows their keys. */
record Commands(IWorkbenchWindow window) {

    static final String COMPARE = "org.baraza.rcp.compare";
    static final String FIND = "org.baraza.rcp.find";
    static final String IMPORT = "org.baraza.rcp.import";
    static final String PRESENT = "org.baraza.rcp.present";
    static final String THEME = "org.baraza.rcp.theme";

    /** What is not enabled just now does nothing. */
    void run(String command) {
        IHandlerService handlers = window.getService(IHandlerService.class);
        Failures.guard(() -> {
            var wanted = window.getService(org.eclipse.ui.commands.ICommandService.class).getCommand(command);
            if (!wanted.isDefined()) {
                throw new NotDefinedException(command);
            }
            if (wanted.isEnabled()) {
                handlers.executeCommand(command, null);
            }
        });
    }

    /** "Ctrl+E"; empty if the command has no key. */
    String keys(String command) {
        return Optional.ofNullable(window.getService(IBindingService.class).getBestActiveBindingFor(command))
                .map(TriggerSequence::format).orElse("");
    }
}
