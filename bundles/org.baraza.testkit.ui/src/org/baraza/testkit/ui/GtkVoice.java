package org.baraza.testkit.ui;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** What GTK tells screen readers of its own controls. SWT has no way to ask. */
final class GtkVoice {

    private static final byte[] NAME = "accessible-name\0".getBytes(StandardCharsets.US_ASCII);

    private GtkVoice() {
    }

    /** Empty where there is none, and elsewhere than on GTK. */
    static String nameOf(Control control) {
        if (!SWT.getPlatform().equals("gtk")) {
            return "";
        }
        try {
            Object handle = Control.class.getField("handle").get(control);
            Object accessible = function("gtk3.GTK3", "gtk_widget_get_accessible", long.class).invoke(null, handle);
            long[] text = {0};
            function("gtk.OS", "g_object_get", long.class, byte[].class, long[].class, long.class)
                    .invoke(null, accessible, NAME, text, 0L);
            return text[0] == 0 ? "" : (String) function("Converter", "cCharPtrToJavaString", long.class, boolean.class)
                    .invoke(null, text[0], true);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This SWT asks GTK otherwise", e);
        }
    }

    private static Method function(String type, String name, Class<?>... parameters) throws ReflectiveOperationException {
        return Class.forName("org.eclipse.swt.internal." + type, true, SWT.class.getClassLoader())
                .getMethod(name, parameters);
    }
}
