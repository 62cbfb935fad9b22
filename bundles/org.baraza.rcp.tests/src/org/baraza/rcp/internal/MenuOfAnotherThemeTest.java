package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.ui.Appearance;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MenuOfAnotherThemeTest {

    private Workbench workbench;

    @BeforeEach
    void open() {
        assumeTrue(SWT.getPlatform().equals("gtk"));
        workbench = new Workbench();
    }

    @AfterEach
    void leave() {
        Appearance.use(Appearance.LIGHT);
        workbench.settle();
        workbench.leave();
        assertEquals(List.of(), workbench.errors());
    }

    /** High contrast had the system's narrow lines: coming back, a menu that had been open was cut. */
    @Test
    void isAsHighInEveryTheme() {
        int light = heightOfAMenu();
        for (String theme : List.of(Appearance.CONTRAST, Appearance.DARK)) {
            Appearance.use(theme);
            workbench.settle();
            assertEquals(light, heightOfAMenu(), theme);
        }
    }

    private int heightOfAMenu() {
        Shell shell = workbench.window().getShell();
        Menu menu = new Menu(shell);
        Stream.of(SWT.CHECK, SWT.SEPARATOR, SWT.PUSH).forEach(style -> new MenuItem(menu, style).setText("Trails"));
        try {
            ClassLoader swt = SWT.class.getClassLoader();
            Class<?> size = swt.loadClass("org.eclipse.swt.internal.gtk.GtkRequisition");
            Object needed = size.getConstructor().newInstance();
            Method measure = Stream.of(swt.loadClass("org.eclipse.swt.internal.gtk.GTK").getMethods())
                    .filter(method -> method.getName().equals("gtk_widget_get_preferred_size")).findFirst().orElseThrow();
            measure.invoke(null, Widget.class.getField("handle").getLong(menu), needed, null);
            return size.getField("height").getInt(needed);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        } finally {
            menu.dispose();
        }
    }
}
