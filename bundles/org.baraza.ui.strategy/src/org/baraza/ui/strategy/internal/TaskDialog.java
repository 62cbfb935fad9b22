package org.baraza.ui.strategy.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.ui.SpokenName;
import org.baraza.ui.strategy.internal.model.TaskText;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a task is, why, who does it and until when. */
final class TaskDialog extends Dialog {

    private static final Forms FORMS = Forms.ofProgram();
    private static final int WIDTH = 48;

    private final String title;
    private TaskText text;
    private Text name;
    private Text reason;
    private Text owner;
    private Text due;
    private Label hint;

    private TaskDialog(Shell parent, String title, TaskText text) {
        super(parent);
        this.title = title;
        this.text = text;
    }

    /** @return what was written; empty if the person would rather not */
    static Optional<TaskText> ask(Shell parent, String title, TaskText text) {
        TaskDialog dialog = new TaskDialog(parent, title, text);
        return dialog.open() == Window.OK ? Optional.of(dialog.text) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
        name = field(area, Messages.Task_name, text.name());
        reason = field(area, Messages.Task_reason, text.reason());
        owner = field(area, Messages.Task_owner, text.owner());
        due = field(area, Messages.Task_due, text.due().map(FORMS::date).orElse(""));
        new Label(area, SWT.NONE);
        hint = new Label(area, SWT.NONE);
        hint.setText(example());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        judge();
    }

    private Text field(Composite area, String label, String value) {
        new Label(area, SWT.NONE).setText(label);
        Text field = new Text(area, SWT.BORDER | SWT.SINGLE);
        field.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
                .applyTo(field);
        SpokenName.ofLabelBefore(field);
        field.addListener(SWT.Modify, event -> judge());
        return field;
    }

    private void judge() {
        Optional<LocalDate> day = FORMS.readDate(due.getText());
        boolean dated = due.getText().isBlank() || day.isPresent();
        text = new TaskText(name.getText(), owner.getText(), day, reason.getText());
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(dated && !text.name().isEmpty());
        }
    }

    private static String example() {
        return NLS.bind(Messages.Task_due_example, FORMS.date(LocalDate.now()));
    }
}
