package org.baraza.ui.strategy.internal;

import java.util.Optional;

import org.baraza.ui.CellFit;
import org.baraza.ui.SpokenName;
import org.baraza.ui.ViewerTips;
import org.baraza.ui.strategy.internal.model.ProfileTaking;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows what taking a profile would change, and asks whether to take it. */
final class TakeDialog extends TitleAreaDialog {

    private static final int ROWS = 12;
    private static final int[] WIDTHS = { 52, 26, 26, 20 };

    private final ProfileTaking taking;

    private TakeDialog(Shell parent, ProfileTaking taking) {
        super(parent);
        this.taking = taking;
    }

    /** @return whether it is to be taken */
    static boolean ask(Shell parent, ProfileTaking taking) {
        return new TakeDialog(parent, taking).open() == OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Take_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(taking.name());
        setMessage(taking.summary());
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        SpokenName.of(table, taking.name());
        String[] headings = { Messages.Profile_rule, Messages.Take_now, Messages.Take_then, Messages.Profile_whose };
        for (int i = 0; i < headings.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(headings[i]);
            column.setWidth(convertWidthInCharsToPixels(WIDTHS[i]));
        }
        taking.rows().forEach(row -> new TableItem(table, SWT.NONE).setText(new String[] { row.words(), row.now(),
                row.then(), row.stays() ? Messages.Take_stays : "" }));
        CellFit.on(table);
        ViewerTips.offer(table, (row, column) -> Optional.of(row.getText(column)).filter(text -> !text.isEmpty()));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * ROWS)
                .applyTo(table);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Take_take, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
