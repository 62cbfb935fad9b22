package org.baraza.rcp.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Keeps rows and columns of tables and trees out of the styles: they look as their table does. The platform would keep an
 * element for each, and with another theme reset the whole table once for each of its rows; GTK was seen to crash in that.
 */
final class PlainRows {

    private PlainRows() {
    }

    static void keep(Display display) {
        display.addFilter(SWT.Skin, PlainRows::pass);
    }

    private static void pass(Event event) {
        if (event.widget instanceof TableItem || event.widget instanceof TableColumn
                || event.widget instanceof TreeItem || event.widget instanceof TreeColumn) {
            event.type = SWT.None;
        }
    }
}
