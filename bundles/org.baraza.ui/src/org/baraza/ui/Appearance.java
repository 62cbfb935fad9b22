package org.baraza.ui;

import java.util.List;
import java.util.Optional;

import org.baraza.drawing.Palette;
import org.baraza.drawing.Rgb;
import org.baraza.drawing.SystemColours;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Whether the workbench is light or dark just now, and the palette that goes with it. */
public final class Appearance {

    public static final String LIGHT = "org.baraza.theme.light";
    public static final String DARK = "org.baraza.theme.dark";
    public static final String CONTRAST = "org.baraza.theme.contrast";

    /** Where the platform keeps the theme that {@link #use} remembers. */
    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String CHOSEN = "themeid";

    private static final int MOMENT = 50;
    private static final int MOMENTS = 100;

    private Appearance() {
    }

    /** The id of the present theme; light where there is no workbench. */
    public static String theme() {
        return engine().map(IThemeEngine::getActiveTheme).map(ITheme::getId).orElse(LIGHT);
    }

    /** Whether things stand on a dark ground, be it by our theme or by the system's high contrast. */
    public static boolean isDark() {
        return switch (theme()) {
            case DARK -> true;
            case CONTRAST -> isDark(system().page());
            default -> false;
        };
    }

    public static Palette palette() {
        return switch (theme()) {
            case DARK -> Palette.dark();
            case CONTRAST -> Palette.highContrast(system());
            default -> Palette.light();
        };
    }

    private static SystemColours system() {
        return new SystemColours(system(SWT.COLOR_LIST_BACKGROUND), system(SWT.COLOR_LIST_FOREGROUND),
                system(SWT.COLOR_WIDGET_DISABLED_FOREGROUND), system(SWT.COLOR_LIST_SELECTION),
                system(SWT.COLOR_LIST_SELECTION_TEXT));
    }

    private static Rgb system(int id) {
        Color colour = Display.getDefault().getSystemColor(id);
        return new Rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static boolean isDark(Rgb rgb) {
        return 2 * rgb.red() + 5 * rgb.green() + rgb.blue() < 8 * 128;
    }

    /** Follows the system's high contrast until the person chooses a theme, and shows none but our own. */
    public static void begin() {
        String first = first(theme(), isChosen(), Display.getDefault().getHighContrast(), Display.isSystemDarkTheme());
        engine().filter(engine -> !first.equals(theme())).ifPresent(engine -> engine.setTheme(first, false));
    }

    /**
     * On a dark desktop the platform begins with its own dark theme, which knows nothing of our palette: ours takes its
     * place.
     */
    static String first(String present, boolean chosen, boolean contrast, boolean dark) {
        if (contrast && !chosen) {
            return CONTRAST;
        }
        return List.of(LIGHT, DARK, CONTRAST).contains(present) ? present : dark ? DARK : LIGHT;
    }

    private static boolean isChosen() {
        return InstanceScope.INSTANCE.getNode(ENGINE).get(CHOSEN, null) != null;
    }

    /**
     * Changes the theme at once and remembers it. High contrast reads the system's colours, which are those of our dark
     * theme while that is on and a moment longer: it is put off first, and its colours are waited for to go.
     */
    public static void use(String theme) {
        engine().ifPresent(engine -> {
            if (theme.equals(CONTRAST) && !theme().equals(LIGHT)) {
                engine.setTheme(LIGHT, false);
                useWhenLit(engine, theme, MOMENTS);
            } else {
                engine.setTheme(theme, true);
            }
        });
    }

    /** On a dark desktop the colours stay dark. */
    private static void useWhenLit(IThemeEngine engine, String theme, int moments) {
        Display.getDefault().timerExec(MOMENT, () -> {
            if (isDark(system().page()) && moments > 0) {
                useWhenLit(engine, theme, moments - 1);
            } else if (theme().equals(LIGHT)) {
                engine.setTheme(theme, true);
            }
        });
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
