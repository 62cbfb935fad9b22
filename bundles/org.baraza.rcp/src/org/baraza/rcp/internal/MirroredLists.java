package org.baraza.rcp.internal;

import java.lang.reflect.Field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Drop-down lists in a window from right to left. SWT turns the list of GTK round but not the box inside it: the arrow
 * stays at the right, over the first letter.
 */
final class MirroredLists {

    private static final int GTK_TEXT_DIR_RTL = 2;

    private MirroredLists() {
    }

    static void mend(Display display) {
        if (SWT.getPlatform().equals("gtk")) {
            display.addFilter(SWT.Skin, MirroredLists::turn);
        }
    }

    private static void turn(Event event) {
        if (event.widget instanceof Combo list && list.getOrientation() == SWT.RIGHT_TO_LEFT) {
            try {
                Field box = Combo.class.getDeclaredField("cellBoxHandle");
                box.setAccessible(true);
                if (box.getLong(list) != 0) {
                    Class.forName("org.eclipse.swt.internal.gtk.GTK", true, SWT.class.getClassLoader())
                            .getMethod("gtk_widget_set_direction", long.class, int.class)
                            .invoke(null, box.getLong(list), GTK_TEXT_DIR_RTL);
                }
            } catch (ReflectiveOperationException e) {
                // an SWT that is made otherwise: its lists stay as it makes them
            }
        }
    }
}
