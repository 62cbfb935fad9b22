package org.baraza.rcp.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.rcp.internal.DifferenceRows.Row;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Tells what became of the file of an open strategy, element by element, and asks whose version stays. */
final class ChangedFileDialog extends Dialog {

    private static final int WIDTH = 110;

    private final ChangedFile file;
    private final List<Row> rows;
    private Optional<ChangedFile.Answer> answer = Optional.empty();

    ChangedFileDialog(Shell parent, ChangedFile file) {
        super(parent);
        this.file = file;
        rows = file.rows();
    }

    /** Empty for later. */
    Optional<ChangedFile.Answer> ask() {
        open();
        return answer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(file.title());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new DifferenceList(rows, Messages.Changed_theirs, Messages.Changed_mine).createUnder(file.words(), area,
                convertWidthInCharsToPixels(WIDTH));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        List<ChangedFile.Answer> answers = file.answers();
        for (ChangedFile.Answer each : answers) {
            createButton(parent, IDialogConstants.CLIENT_ID + each.ordinal(), file.words(each),
                    each == answers.getFirst());
        }
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Changed_later, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id >= IDialogConstants.CLIENT_ID) {
            answer = Optional.of(ChangedFile.Answer.values()[id - IDialogConstants.CLIENT_ID]);
            okPressed();
        } else {
            super.buttonPressed(id);
        }
    }
}
