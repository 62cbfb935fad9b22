package org.baraza.ui.help.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
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
        around(focus).or(HelpKey::atWork).ifPresentOrElse(asked -> asked.notifyListeners(SWT.Help, new Event()),
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

    /** Of the view at work, the page that is in front. */
    private static Optional<Control> atWork() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActivePart).map(part -> part.getSite().getService(MPart.class)).map(MPart::getWidget)
                .filter(Composite.class::isInstance).map(Composite.class::cast).flatMap(HelpKey::innermost);
    }

    private static Optional<Control> innermost(Control control) {
        Stream<Control> inside = control instanceof Composite area ? Stream.of(area.getChildren()) : Stream.of();
        return inside.filter(Control::isVisible).flatMap(child -> innermost(child).stream()).findFirst()
                .or(() -> Optional.of(control).filter(known -> known.isListening(SWT.Help)));
    }
}
