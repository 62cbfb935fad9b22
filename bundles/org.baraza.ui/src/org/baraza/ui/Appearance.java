package org.baraza.ui;

import java.util.Optional;

import org.baraza.drawing.Palette;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Whether the workbench is light or dark just now, and the palette that goes with it. */
public final class Appearance {

    public static final String LIGHT = "org.baraza.theme.light";
    public static final String DARK = "org.baraza.theme.dark";

    private Appearance() {
    }

    public static boolean isDark() {
        return engine().map(IThemeEngine::getActiveTheme).map(ITheme::getId).filter(DARK::equals).isPresent();
    }

    public static Palette palette() {
        return isDark() ? Palette.dark() : Palette.light();
    }

    /** Changes the theme at once and remembers it. */
    public static void use(String theme) {
        engine().ifPresent(engine -> engine.setTheme(theme, true));
    }

    /** Runs the task each time the theme has changed, as long as the control lives. */
    public static void whenChanged(Control owner, Runnable task) {
        IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
        EventHandler handler = event -> owner.getDisplay().asyncExec(() -> {
            if (!owner.isDisposed()) {
                task.run();
            }
        });
        events.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        owner.addListener(SWT.Dispose, event -> events.unsubscribe(handler));
    }

    private static Optional<IThemeEngine> engine() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Optional.empty();
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        return Optional.ofNullable(workbench.getService(IThemeEngine.class));
    }
}
