package org.baraza.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.session.Session;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Where a dialog looks for files and puts them: beside the strategy, or in the person's own folder while that has no file.
 * The system's own choice would be the folder that the program was started from, in which many may not even write.
 */
public final class NearFile {

    private NearFile() {
    }

    /** The dialog begins there. */
    public static FileDialog begin(FileDialog dialog) {
        dialog.setFilterPath(folder());
        return dialog;
    }

    /** By the strategy of the window in front. */
    public static String folder() {
        Optional<IWorkbenchWindow> window = PlatformUI.isWorkbenchRunning()
                ? Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()) : Optional.empty();
        return folder(window.map(shown -> shown.getService(ActiveSession.class)).flatMap(ActiveSession::session)
                .flatMap(Session::file), Path.of(System.getProperty("user.home"))).toString();
    }

    static Path folder(Optional<Path> strategy, Path home) {
        return Stream.concat(strategy.map(Path::toAbsolutePath).map(Path::getParent).stream(),
                Stream.of(home.resolve("Documents"))).filter(Files::isDirectory).findFirst().orElse(home);
    }
}
