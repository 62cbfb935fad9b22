package org.baraza.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** The tab key in fields of several lines: it goes on to the next control, as everywhere else in a form. */
public final class TabKey {

    private TabKey() {
    }

    public static void leaves(Text field) {
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }
}
