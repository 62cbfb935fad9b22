package org.baraza.rcp.internal;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Lays a page that was hidden out anew when it is shown, where one reads from right to left: GTK gives a hidden control no
 * width, so SWT has mirrored what is in it about the wrong line, as far as out of sight.
 */
final class MirroredPages {

    private MirroredPages() {
    }

    static void keep(Display display) {
        if (Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT && SWT.getPlatform().equals("gtk")) {
            display.addFilter(SWT.Show, MirroredPages::shown);
        }
    }

    /** Later, when GTK has given it its width. */
    private static void shown(Event event) {
        if (event.widget instanceof Composite page) {
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed()) {
                    page.layout(true, true);
                }
            });
        }
    }
}
