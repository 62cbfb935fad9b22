package org.baraza.ui.stakeholders.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.SpokenName;
import org.baraza.ui.stakeholders.internal.model.Names;
import org.baraza.ui.stakeholders.internal.model.Reassessment;
import org.baraza.ui.stakeholders.internal.model.Scale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks on what day the groups were assessed anew, what that rests on, and where each one stands. */
final class ReassessDialog extends TitleAreaDialog {

    private static final Forms FORMS = Forms.ofProgram();
    private static final int SHOWN_ROWS = 10;

    private final Reassessment assessment;
    private final Map<Text, String> unreadable = new LinkedHashMap<>();

    private ReassessDialog(Shell parent, Reassessment assessment) {
        super(parent);
        this.assessment = assessment;
    }

    /** @return whether it is to be recorded */
    static boolean ask(Shell parent, Reassessment assessment) {
        return new ReassessDialog(parent, assessment).open() == OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Reassess_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Reassess_title);
        setMessage(Messages.Reassess_words);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 12).spacing(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Reassess_day);
        day(area);
        new Label(area, SWT.NONE).setText(Messages.Reassess_basis);
        Text basis = new Text(area, SWT.BORDER);
        SpokenName.ofLabelBefore(basis);
        basis.setMessage(Messages.Reassess_basisHint);
        basis.addListener(SWT.Modify, event -> assessment.restingOn(basis.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(basis);
        groups(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Reassess_record, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void day(Composite area) {
        Text field = new Text(area, SWT.BORDER);
        SpokenName.ofLabelBefore(field);
        field.setText(FORMS.date(assessment.day()));
        field.addListener(SWT.FocusIn, event -> field.selectAll());
        field.addListener(SWT.Modify, event -> {
            Optional<LocalDate> day = FORMS.readDate(field.getText());
            day.ifPresent(assessment::on);
            judge(field, day.isPresent(), NLS.bind(Messages.Day_expected, FORMS.date(assessment.day())));
        });
        GridDataFactory.swtDefaults().hint(convertWidthInCharsToPixels(14), SWT.DEFAULT).applyTo(field);
    }

    private void groups(Composite area) {
        ScrolledComposite scroller = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        Composite rows = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).spacing(12, 4).applyTo(rows);
        for (String head : new String[] {Messages.Column_group, Messages.Column_now, Messages.Column_desired}) {
            new Label(rows, SWT.NONE).setText(head);
        }
        assessment.groups().forEach(group -> row(rows, group));
        scroller.setContent(rows);
        scroller.setMinSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        int rowHeight = rows.computeSize(SWT.DEFAULT, SWT.DEFAULT).y / (assessment.groups().size() + 1);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
                .hint(convertWidthInCharsToPixels(70),
                        rowHeight * (Math.min(assessment.groups().size(), SHOWN_ROWS) + 1) + 8)
                .applyTo(scroller);
    }

    private void row(Composite rows, StakeholderGroup group) {
        Label name = new Label(rows, SWT.NONE);
        name.setText(Names.of(group));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        Reassessment.Values values = assessment.of(group);
        field(rows, values.current(), value -> assessment.current(group, value), group, Messages.Column_now);
        field(rows, values.desired(), value -> assessment.desired(group, value), group, Messages.Column_desired);
    }

    private void field(Composite rows, Optional<Double> value, Consumer<Optional<Double>> write, StakeholderGroup group,
            String axis) {
        Text field = new Text(rows, SWT.BORDER | SWT.RIGHT);
        SpokenName.of(field, Names.of(group) + ", " + axis);
        value.map(number -> Scale.tenths(number, Locale.getDefault())).ifPresent(field::setText);
        field.addListener(SWT.FocusIn, event -> field.selectAll());
        field.addListener(SWT.Modify, event -> {
            Optional<Double> read = assessment.scale().parse(field.getText());
            write.accept(read);
            judge(field, read.isPresent() || field.getText().isBlank(), expected());
        });
        GridDataFactory.swtDefaults().hint(convertWidthInCharsToPixels(8), SWT.DEFAULT).applyTo(field);
    }

    /** Says what stands in the way, if anything does. */
    private void judge(Text field, boolean isReadable, String expected) {
        if (isReadable) {
            unreadable.remove(field);
        } else {
            unreadable.put(field, expected);
        }
        Optional<String> refusal = unreadable.values().stream().findFirst().or(assessment::refusal);
        setErrorMessage(refusal.orElse(null));
        Button record = getButton(IDialogConstants.OK_ID);
        if (record != null) {
            record.setEnabled(refusal.isEmpty());
        }
    }

    private String expected() {
        Scale scale = assessment.scale();
        return NLS.bind(Messages.Number_expected, Scale.plain(scale.least(), Locale.getDefault()),
                Scale.plain(scale.most(), Locale.getDefault()));
    }
}
