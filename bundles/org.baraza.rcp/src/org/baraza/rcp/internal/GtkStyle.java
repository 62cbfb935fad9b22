package org.baraza.rcp.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.baraza.drawing.Palette;
import org.baraza.drawing.Role;
import org.baraza.ui.Appearance;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * Gives what GTK draws itself the colours of the present theme, which the e4 style sheets don't reach: menus, table heads,
 * the selected row, scroll bars, buttons. SWT reads such a style sheet once at its start only, so GTK is asked directly;
 * the functions are SWT's own and not published, so a later SWT may do without, and then the system's look stays.
 */
final class GtkStyle {

    private static final String GTK = "org.eclipse.swt.internal.gtk.GTK";
    private static final String GTK3 = "org.eclipse.swt.internal.gtk3.GTK3";
    private static final String GDK = "org.eclipse.swt.internal.gtk.GDK";

    /** Between the system's theme and what SWT says, for all controls or for each. */
    private static final Sheet GENERAL = new Sheet("/css/gtk.css", 550);
    private static final Sheet FIRST = new Sheet("/css/gtk-first.css", 800);
    private static final Sheet SIZES = new Sheet("/css/gtk-sizes.css", 800);

    /** @param rank which of several sheets GTK follows: the greater one */
    private record Sheet(String file, int rank) {
    }

    private final Map<Sheet, Long> providers = new HashMap<>();

    /** Follows the theme as long as the window is there. */
    void follow(Shell window) {
        Appearance.whenChanged(window, this::apply);
    }

    /**
     * Before the first window opens, so that everything in it is measured once. High contrast is the system's own look
     * in our sizes.
     */
    void apply() {
        if (SWT.getPlatform().equals("gtk")) {
            try {
                wear(GENERAL);
                wear(FIRST);
                wear(SIZES);
            } catch (ReflectiveOperationException | IOException | LinkageError e) {
                ILog.of(GtkStyle.class).warn("GTK keeps the system's look", e);
            }
        }
    }

    private void wear(Sheet sheet) throws ReflectiveOperationException, IOException {
        if (!providers.containsKey(sheet)) {
            Object provider = function(GTK, "gtk_css_provider_new").invoke(null);
            Object screen = function(GDK, "gdk_screen_get_default").invoke(null);
            function(GTK3, "gtk_style_context_add_provider_for_screen").invoke(null, screen, provider, sheet.rank());
            providers.put(sheet, (Long) provider);
        }
        boolean ours = sheet.equals(SIZES) || !Appearance.theme().equals(Appearance.CONTRAST);
        byte[] rules = ((ours ? colours(Appearance.palette()) + rules(sheet) : "") + '\0')
                .getBytes(StandardCharsets.UTF_8);
        function(GTK3, "gtk_css_provider_load_from_data").invoke(null, providers.get(sheet), rules, -1L, null);
    }

    private static String colours(Palette palette) {
        return Arrays.stream(Role.values())
                .map(role -> "@define-color b-%s %s;\n".formatted(role.styleName(), palette.colour(role).hex()))
                .collect(Collectors.joining());
    }

    private static String rules(Sheet sheet) throws IOException {
        try (InputStream file = GtkStyle.class.getResourceAsStream(sheet.file())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Method function(String type, String name) throws ReflectiveOperationException {
        return Arrays.stream(Class.forName(type, true, SWT.class.getClassLoader()).getMethods())
                .filter(method -> method.getName().equals(name)).findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
    }
}
