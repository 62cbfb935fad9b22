package org.baraza.rcp.internal.handlers;

import java.nio.file.Path;
import java.util.Optional;

import org.baraza.rcp.internal.Messages;
import org.baraza.rcp.internal.StrategyWindows;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens a strategy in this window, after asking about what is not saved. */
public final class OpenHandler extends SessionHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        askForFile(window).ifPresent(file -> new StrategyWindows(window.getWorkbench()).openIn(window, file));
    }

    private static Optional<Path> askForFile(IWorkbenchWindow window) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.Open);
        dialog.setFilterExtensions(new String[] {"*.baraza", "*.*"});
        dialog.setFilterNames(new String[] {Messages.Strategy_files, Messages.All_files});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
