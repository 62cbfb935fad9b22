package org.baraza.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The tab key in controls that might keep it to themselves. */
public final class TabKey {

    private TabKey() {
    }

    /** In a field of several lines it goes on to the next control, as everywhere else in a form. */
    public static void leaves(Text field) {
        field.addListener(SWT.Traverse, event -> {
            if (isTab(event)) {
                event.doit = true;
            }
        });
    }

    /** Whether the key leaves a control in which Tab alone goes from thing to thing. */
    public static boolean isLeaving(Event traversal) {
        return isTab(traversal) && (traversal.stateMask & SWT.CTRL) != 0;
    }

    private static boolean isTab(Event traversal) {
        return traversal.detail == SWT.TRAVERSE_TAB_NEXT || traversal.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }
}
