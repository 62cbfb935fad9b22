package org.baraza.ui;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * A click on a button of a room's head borrows the keyboard, as a click on a toolbar does: what had it gets it back, or the
 * room's work where another part had it. What the click opened keeps it, and so does the button when keys pressed it.
 */
final class BorrowedFocus {

    private final Control button;
    private Optional<Control> lender = Optional.empty();

    BorrowedFocus(Control button) {
        this.button = button;
        button.addListener(SWT.MouseDown, event -> lender = Optional.ofNullable(button.getDisplay().getFocusControl())
                .filter(this::isBeside));
    }

    /** Once what was pressed has happened. */
    void giveBack() {
        button.getDisplay().asyncExec(() -> {
            if (!button.isDisposed() && button.isFocusControl() && lender.filter(BorrowedFocus::takes).isEmpty()) {
                window().map(IWorkbenchWindow::getActivePage).map(IWorkbenchPage::getActivePart)
                        .ifPresent(IWorkbenchPart::setFocus);
            }
        });
    }

    private static boolean takes(Control lender) {
        return !lender.isDisposed() && lender.forceFocus();
    }

    /** In the same part, the button's row being a child of what fills the part. */
    private boolean isBeside(Control control) {
        return control != button
                && Stream.iterate(control, above -> above != null, Control::getParent)
                        .anyMatch(above -> above == button.getParent().getParent());
    }

    private Optional<IWorkbenchWindow> window() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .filter(window -> window.getShell() == button.getShell());
    }
}
