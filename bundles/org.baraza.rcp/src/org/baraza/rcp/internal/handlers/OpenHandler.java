package org.baraza.rcp.internal.handlers;

import java.nio.file.Path;
import java.util.Optional;

import org.baraza.rcp.internal.Messages;
import org.baraza.rcp.internal.StrategyWindows;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.NearFile;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens a strategy in this window, after asking about what is not saved; which one, it asks unless it is told. */
public final class OpenHandler extends WindowHandler {

    private static final String FILE = "org.baraza.rcp.open.file";

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, ExecutionEvent event) {
        Optional.ofNullable(event.getParameter(FILE)).map(Path::of).or(() -> askForFile(window))
                .ifPresent(file -> new StrategyWindows(window.getWorkbench()).openIn(window, file));
    }

    private static Optional<Path> askForFile(IWorkbenchWindow window) {
        FileDialog dialog = NearFile.begin(new FileDialog(window.getShell(), SWT.OPEN));
        dialog.setText(Messages.Open);
        dialog.setFilterExtensions(new String[] {"*.baraza", "*.*"});
        dialog.setFilterNames(new String[] {Messages.Strategy_files, Messages.All_files});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
