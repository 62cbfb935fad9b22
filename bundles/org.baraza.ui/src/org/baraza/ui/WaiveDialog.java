package org.baraza.ui;

import org.baraza.checks.Finding;
import org.baraza.ui.internal.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks why the team can live with a finding. It can't be closed with OK before there is a reason. */
final class WaiveDialog extends Dialog {

    private static final int WIDTH = 60;
    private static final int LINES = 4;

    private final Finding finding;
    private Text field;
    private String reason = "";

    WaiveDialog(Shell parent, Finding finding) {
        super(parent);
        this.finding = finding;
    }

    String reason() {
        return reason;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Details_waiveLabel, finding.check().name()));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        int width = convertWidthInCharsToPixels(WIDTH);
        label(area, finding.message(), width).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        label(area, Messages.Details_waivePrompt, width);
        FieldFrame frame = new FieldFrame(area);
        field = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        frame.follow(field);
        GridDataFactory.fillDefaults().grab(true, true).hint(width, LINES * field.getLineHeight()).applyTo(frame);
        TabKey.leaves(field);
        SpokenName.of(field, Messages.Details_waivePrompt);
        field.addListener(SWT.Modify, event -> judge());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Findings_waiveNow, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        judge();
    }

    private void judge() {
        reason = field.getText().strip();
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!reason.isEmpty());
        }
    }

    private static Label label(Composite area, String words, int width) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
