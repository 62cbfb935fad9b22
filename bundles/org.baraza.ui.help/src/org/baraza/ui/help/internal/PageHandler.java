package org.baraza.ui.help.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.IWorkbenchHelpSystem;

/** Opens a page of the help, or its contents. */
public final class PageHandler extends AbstractHandler {

    private static final String HREF = "org.baraza.ui.help.page.href";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchHelpSystem help = PlatformUI.getWorkbench().getHelpSystem();
        String href = event.getParameter(HREF);
        if (href == null) {
            help.displayHelp();
        } else {
            help.displayHelpResource(href);
        }
        return null;
    }
}
