package org.baraza.rcp.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.report.ReportInfo;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which report, saying of each what it is for, and in which of its formats. */
public final class ReportDialog extends Dialog {

    /** @param format extension of the file, such as {@code docx} */
    public record Choice(ReportInfo report, String format) {
    }

    private static final int LIST_CHARS = 36;
    private static final int TEXT_CHARS = 54;
    private static final int MOST_ROWS = 16;

    private final List<ReportInfo> reports;
    private final List<String> formats;
    private org.eclipse.swt.widgets.List list;
    private Label description;
    private Composite offered;
    private Optional<Choice> choice = Optional.empty();

    private ReportDialog(Shell parent, List<ReportInfo> reports, List<String> formats) {
        super(parent);
        this.reports = reports;
        this.formats = formats;
    }

    /** @return the choice; empty if the person cancelled */
    public static Optional<Choice> ask(Shell parent, List<ReportInfo> reports, List<String> formats) {
        ReportDialog dialog = new ReportDialog(parent, reports, formats);
        return dialog.open() == OK ? dialog.choice : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Report_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(16, 6).applyTo(area);
        Label which = new Label(area, SWT.NONE);
        which.setText(Messages.Report_which);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(which);
        list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        reports.forEach(report -> list.add(report.name()));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(Math.max(convertWidthInCharsToPixels(LIST_CHARS), list.computeSize(SWT.DEFAULT, SWT.DEFAULT).x),
                        list.getItemHeight() * Math.min(reports.size() + 1, MOST_ROWS)).applyTo(list);
        list.addListener(SWT.Selection, event -> describe());
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        about(area);
        list.select(0);
        describe();
        return area;
    }

    private void about(Composite area) {
        Composite right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        description = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(TEXT_CHARS), SWT.DEFAULT)
                .applyTo(description);
        offered = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(offered);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(offered);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Report_write, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        list.setFocus();
    }

    private void describe() {
        int index = list.getSelectionIndex();
        if (index >= 0) {
            ReportInfo report = reports.get(index);
            description.setText(report.description().replace("&", "&&"));
            offer(report);
            offered.getParent().layout(true, true);
        }
    }

    private void offer(ReportInfo report) {
        List.of(offered.getChildren()).forEach(Control::dispose);
        List<String> allowed = report.of(formats);
        String preferred = choice.map(Choice::format).filter(allowed::contains).orElse(allowed.get(0));
        for (String format : allowed) {
            Button button = new Button(offered, SWT.RADIO);
            button.setText(Formats.name(format));
            button.setSelection(format.equals(preferred));
            button.addListener(SWT.Selection, event -> choice = Optional.of(new Choice(report, format)));
        }
        choice = Optional.of(new Choice(report, preferred));
    }
}
