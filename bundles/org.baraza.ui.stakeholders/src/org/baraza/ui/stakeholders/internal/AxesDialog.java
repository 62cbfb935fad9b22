package org.baraza.ui.stakeholders.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.analysis.Limit;
import org.baraza.ui.SpokenName;
import org.baraza.ui.stakeholders.internal.model.AxesChoice;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what the axes of the matrix stand for, how far they reach and where they are cut. */
final class AxesDialog extends TitleAreaDialog {

    private final AxesChoice choice;

    private AxesDialog(Shell parent, AxesChoice choice) {
        super(parent);
        this.choice = choice;
    }

    /** @return whether it is to be taken over */
    static boolean ask(Shell parent, AxesChoice choice) {
        return new AxesDialog(parent, choice).open() == OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Axes_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Axes_title);
        setMessage(Messages.Axes_words);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(16, 12).spacing(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        name(area, Messages.Axes_across, Messages.Axes_current, choice.currentName(), choice::currentName);
        number(area, Messages.Axes_cut, Limit.CUT_CURRENT);
        name(area, Messages.Axes_upward, Messages.Axes_desired, choice.desiredName(), choice::desiredName);
        number(area, Messages.Axes_cut, Limit.CUT_DESIRED);
        number(area, Messages.Axes_from, Limit.AXIS_LEAST);
        number(area, Messages.Axes_to, Limit.AXIS_MOST);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Axes_take, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void name(Composite area, String label, String hint, String value, Consumer<String> write) {
        Text field = field(area, label, value, write);
        field.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(34), SWT.DEFAULT)
                .applyTo(field);
    }

    private void number(Composite area, String label, Limit limit) {
        Text field = field(area, label, choice.typed(limit), typed -> choice.type(limit, typed));
        GridDataFactory.swtDefaults().hint(convertWidthInCharsToPixels(8), SWT.DEFAULT).applyTo(field);
    }

    private Text field(Composite area, String label, String value, Consumer<String> write) {
        new Label(area, SWT.NONE).setText(label);
        Text field = new Text(area, SWT.BORDER);
        SpokenName.of(field, label);
        field.setText(value);
        field.addListener(SWT.Modify, event -> {
            write.accept(field.getText());
            judge();
        });
        return field;
    }

    private void judge() {
        Optional<String> refusal = choice.refusal();
        setErrorMessage(refusal.orElse(null));
        Button take = getButton(IDialogConstants.OK_ID);
        if (take != null) {
            take.setEnabled(refusal.isEmpty());
        }
    }
}
