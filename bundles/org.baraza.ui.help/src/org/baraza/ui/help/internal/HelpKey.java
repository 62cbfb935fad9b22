package org.baraza.ui.help.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * F1 asks for the help of what has the focus, or of what that stands in; in windows and dialogs alike. Where that says
 * nothing, as the tools of the window and the dialogs of the platform, it asks for that of the view at work. GTK knows no
 * such key by itself.
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
        around(focus).or(HelpAtWork::find).ifPresentOrElse(asked -> asked.notifyListeners(SWT.Help, new Event()),
                () -> PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp());
    }

    /** What knows help around the focus, other than the window as a whole. */
    private static Optional<Control> around(Control focus) {
        return Stream.iterate(Optional.ofNullable(focus), Optional::isPresent, asked -> asked.filter(it -> !(it instanceof Shell))
                .map(Control::getParent)).flatMap(Optional::stream).takeWhile(asked -> !asked.isDisposed())
                .filter(asked -> asked.isListening(SWT.Help) && !isWindow(asked)).findFirst();
    }

    private static boolean isWindow(Control asked) {
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).anyMatch(window -> window.getShell() == asked);
    }
}
