package org.baraza.ui.catalogue.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Whoever types in a list searches: letters and Ctrl+F go to the field over it, and not to a search of the window system's
 * own.
 */
final class TypeToSearch {

    private TypeToSearch() {
    }

    static void of(Control list, Text field) {
        list.addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.MOD1 && event.keyCode == 'f') {
                event.doit = false;
                field.setFocus();
                field.selectAll();
            } else if (isPartOfWord(event)) {
                event.doit = false;
                field.setFocus();
                field.append(Character.toString(event.character));
            }
        });
    }

    private static boolean isPartOfWord(Event event) {
        return (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 && Character.isLetterOrDigit(event.character);
    }
}
