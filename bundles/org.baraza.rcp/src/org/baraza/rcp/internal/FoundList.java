package org.baraza.rcp.internal;

import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/**
 * The platform's dialog in which anything is found: under the words that the window calls it by, and with a chosen row
 * that can be read. The platform draws that in the colour of the desktop's theme, which on our ground may be no colour at
 * all.
 */
final class FoundList {

    private FoundList() {
    }

    static void keep(Display display) {
        display.addFilter(SWT.Show, FoundList::shown);
        display.addFilter(SWT.EraseItem, FoundList::erase);
        display.addFilter(SWT.PaintItem, FoundList::paint);
    }

    private static void shown(Event event) {
        if (event.widget instanceof Shell shell && isFinder(shell)) {
            shell.setText(Messages.Strip_find);
        }
    }

    private static void erase(Event event) {
        if (event.widget instanceof Table table && (event.detail & SWT.SELECTED) != 0 && isFinder(table.getShell())) {
            GC gc = event.gc;
            gc.setBackground(Colours.of(Role.SELECTION));
            gc.fillRectangle(event.x, event.y, event.width, event.height);
            event.detail &= ~(SWT.SELECTED | SWT.HOT);
        }
    }

    private static void paint(Event event) {
        if (event.widget instanceof Table table && isFinder(table.getShell())) {
            event.gc.setForeground(Colours.of(Role.TEXT));
        }
    }

    private static boolean isFinder(Shell shell) {
        return shell.getData() instanceof PopupDialog;
    }
}
