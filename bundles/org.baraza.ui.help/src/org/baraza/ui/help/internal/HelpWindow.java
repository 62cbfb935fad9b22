package org.baraza.ui.help.internal;

import org.baraza.ui.help.internal.messages.Messages;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The help beside a dialog: it belongs to it, so that both can be used. */
final class HelpWindow extends Window {

    private static final int CHARACTERS = 60;
    private static final int LINES = 36;

    private HelpPane pane;

    private HelpWindow(Shell dialog) {
        super(dialog);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /** Shows a page in the window that the dialog has already, or in a new one. */
    static void show(Shell over, String href) {
        HelpWindow window = over != null && over.getData() instanceof HelpWindow open ? open : new HelpWindow(over);
        window.open();
        window.pane.open(href);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Help_title);
        shell.setLayout(new FillLayout());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        pane = new HelpPane(area, InstalledHelp.open());
        return area;
    }

    @Override
    protected Point getInitialSize() {
        int em = getShell().getFont().getFontData()[0].getHeight() * getShell().getDisplay().getDPI().y / 72;
        Rectangle screen = getShell().getMonitor().getClientArea();
        return new Point(Math.min(screen.width, CHARACTERS * em / 2 + 4 * em), Math.min(screen.height, LINES * em * 3 / 2));
    }

    /** At the right of the dialog, where there is room. */
    @Override
    protected Point getInitialLocation(Point size) {
        if (getParentShell() == null) {
            return super.getInitialLocation(size);
        }
        Rectangle dialog = getParentShell().getBounds();
        Rectangle screen = getParentShell().getMonitor().getClientArea();
        return new Point(Math.min(dialog.x + dialog.width, screen.x + screen.width - size.x),
                Math.max(screen.y, Math.min(dialog.y, screen.y + screen.height - size.y)));
    }
}
