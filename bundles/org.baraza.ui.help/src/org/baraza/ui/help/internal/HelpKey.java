package org.baraza.ui.help.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * F1 asks for the help of what has the focus, or of what that stands in; in windows and dialogs alike, and over a dialog
 * of the platform for that of the view at work. GTK knows no such key by itself.
 */
final class HelpKey {

    private HelpKey() {
    }

    static void install(Display display) {
        display.addFilter(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F1 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
                event.doit = false;
                event.type = SWT.None;
                // After the key: what opens a window inside of one does not hear the next.
                Control focus = display.getFocusControl();
                display.asyncExec(() -> help(focus));
            }
        });
    }

    private static void help(Control focus) {
        Control asked = focus;
        while (asked != null && !asked.isDisposed()) {
            if (asked.isListening(SWT.Help)) {
                asked.notifyListeners(SWT.Help, new Event());
                return;
            }
            asked = asked instanceof Shell ? null : asked.getParent();
        }
        PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp();
    }
}
