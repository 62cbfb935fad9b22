package org.baraza.rcp.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.rcp.internal.DifferenceRows.Row;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Tells of unsaved work element by element, and asks what is to become of it. */
final class RecoveryDialog extends Dialog {

    /** What becomes of the work; whoever decides later is asked again at the next start. */
    enum Answer {
        OPEN, DISCARD
    }

    private static final int WIDTH = 110;

    private final String words;
    private final List<Row> rows;
    private Optional<Answer> answer = Optional.empty();

    /** @param rows what is in no file, the file first; empty if that can't be told */
    RecoveryDialog(Shell parent, String words, List<Row> rows) {
        super(parent);
        this.words = words;
        this.rows = rows;
    }

    /** Empty for later. */
    Optional<Answer> ask() {
        open();
        return answer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Recovery_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new DifferenceList(rows, Messages.Recovery_inFile, Messages.Recovery_inCopy).createUnder(words, area,
                convertWidthInCharsToPixels(WIDTH));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID + Answer.OPEN.ordinal(), Messages.Recovery_open, true);
        createButton(parent, IDialogConstants.CLIENT_ID + Answer.DISCARD.ordinal(), Messages.Recovery_discard, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Recovery_later, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id >= IDialogConstants.CLIENT_ID) {
            answer = Optional.of(Answer.values()[id - IDialogConstants.CLIENT_ID]);
            okPressed();
        } else {
            super.buttonPressed(id);
        }
    }
}
