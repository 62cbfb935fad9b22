package org.baraza.ui.workplan.internal.form;

import org.baraza.ui.workplan.internal.model.Edit;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Shell;

/** A dialog that comes to an edit of the plan: one undo step. */
public abstract class EditDialog extends Dialog {

    private final String title;
    private Edit edit = Edit.unchanged();

    protected EditDialog(Shell parent, String title) {
        super(parent);
        this.title = title;
    }

    /** What was asked for; nothing if the dialog was left. */
    protected final Edit ask() {
        return open() == OK ? edit : Edit.unchanged();
    }

    /** Ends with that edit. */
    protected final void end(Edit asked) {
        edit = asked;
        super.okPressed();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
