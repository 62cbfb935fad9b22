package org.baraza.ui;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;

/**
 * Tells GTK what its own controls are called, such as tables and fields: their screen readers never ask what SWT's
 * listeners would say. The functions are SWT's own and not published, so a later SWT may do without, and then these
 * controls have no names there.
 */
final class SystemName {

    private static final String GTK3 = "org.eclipse.swt.internal.gtk3.GTK3";
    private static final String OS = "org.eclipse.swt.internal.gtk.OS";
    private static final String TELLING = SystemName.class.getName();
    private static final byte[] NAME = bytes("accessible-name");

    private static boolean known = SWT.getPlatform().equals("gtk");

    private SystemName() {
    }

    /** What is painted is asked for its name; what the system draws is told it, and again before it is said. */
    static void keep(Control control, Supplier<String> name) {
        if (known && !(control instanceof Canvas)) {
            Runnable telling = () -> tell(control, name);
            control.setData(TELLING, telling);
            control.getDisplay().asyncExec(telling);
            control.addListener(SWT.FocusIn, event -> telling.run());
        }
    }

    static void renew(Control control) {
        if (control.getData(TELLING) instanceof Runnable telling) {
            telling.run();
        }
    }

    private static void tell(Control control, Supplier<String> name) {
        if (known && !control.isDisposed()) {
            try {
                Object handle = Control.class.getField("handle").get(control);
                Object accessible = function(GTK3, "gtk_widget_get_accessible", long.class).invoke(null, handle);
                function(OS, "g_object_set", long.class, byte[].class, byte[].class, long.class)
                        .invoke(null, accessible, NAME, bytes(name.get()), 0L);
            } catch (ReflectiveOperationException | LinkageError e) {
                known = false;
                ILog.of(SystemName.class).warn("Fields and tables have no names for screen readers", e);
            }
        }
    }

    private static Method function(String type, String name, Class<?>... parameters) throws ReflectiveOperationException {
        return Class.forName(type, true, SWT.class.getClassLoader()).getMethod(name, parameters);
    }

    private static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length + 1);
    }
}
