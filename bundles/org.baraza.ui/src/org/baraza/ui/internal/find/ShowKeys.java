package org.baraza.ui.internal.find;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** The keys that show a view. */
record ShowKeys(IWorkbenchWindow window) {

    /** "Alt+3"; empty if there are none. */
    String of(String view) {
        Command show = window.getService(ICommandService.class).getCommand(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW);
        ParameterizedCommand showing = ParameterizedCommand.generateCommand(show,
                Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view));
        return Optional.ofNullable(showing).map(window.getService(IBindingService.class)::getBestActiveBindingFor)
                .map(TriggerSequence::format).orElse("");
    }
}
