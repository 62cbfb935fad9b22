package org.baraza.rcp.internal.exchange;

import java.nio.file.Path;

import org.baraza.ui.SentenceDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** A file that is there now: a person has to know where it went. */
public record Written(IWorkbenchWindow window, Path file) {

    /** Opens it with the program that the system has for it, and says so if there is none. */
    public void open() {
        tell();
        if (!Program.launch(file.toString())) {
            SentenceDialog.tell(window.getShell(), NLS.bind(Messages.Written_unopened, file));
        }
    }

    /** In the line of status. */
    public void tell() {
        IWorkbenchPage page = window.getActivePage();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        if (part != null && part.getSite() instanceof IViewSite site) {
            site.getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.Written_place, file));
        }
    }
}
