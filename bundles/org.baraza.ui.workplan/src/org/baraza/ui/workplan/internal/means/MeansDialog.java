package org.baraza.ui.workplan.internal.means;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Words;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.ui.Colours;
import org.baraza.ui.FieldFrame;
import org.baraza.ui.SpokenName;
import org.baraza.ui.TabKey;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.budget.Fields;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.means.MeansEntry;
import org.baraza.ui.workplan.internal.model.means.MeansEntry.DecisionEntry;
import org.baraza.ui.workplan.internal.model.means.MeansForm;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What an activity does, what may hinder it, its steps for the annex, and whether it goes on. One undo step. */
public final class MeansDialog extends Dialog {

    private static final List<DecisionKind> DECISIONS = DecisionKind.VALUES;
    private static final int WIDTH = 100;

    private final MeansForm form;
    private final MeansEntry entry;
    private MeansEntry shown;
    private Text description;
    private Text risk;
    private StepRows steps;
    private Combo decision;
    private Text date;
    private Text reason;
    private Label refusal;
    private Edit edit = Edit.unchanged();

    private MeansDialog(Shell parent, MeansForm form) {
        super(parent);
        this.form = form;
        this.entry = form.entry();
    }

    /** What was asked for; nothing if the dialog was left. */
    public static Edit ask(Shell parent, MeansForm form) {
        MeansDialog dialog = new MeansDialog(parent, form);
        return dialog.open() == OK ? dialog.edit : Edit.unchanged();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(form.title());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 6).applyTo(area);
        description = lines(area, Messages.Means_what, entry.description(), 4);
        description.setMessage(Messages.Means_whatHint);
        risk = lines(area, Messages.Means_risk, entry.risk(), 3);
        section(area, Messages.Means_steps);
        steps = new StepRows(area, entry.steps(), this::fit);
        Button add = new Button(area, SWT.PUSH);
        add.setText(Messages.Means_addStep);
        add.addListener(SWT.Selection, event -> steps.begin());
        section(area, Messages.Means_decision);
        createDecision(area);
        refusal = new Label(area, SWT.WRAP);
        refusal.setForeground(Colours.of(Role.TO_FIX));
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(refusal);
        shown = typed();
        return area;
    }

    private void createDecision(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        String[] choices = Stream.concat(Stream.of(Messages.Means_goesOn), DECISIONS.stream()
                .map(kind -> Words.of(kind, Locale.getDefault()))).toArray(String[]::new);
        decision = Fields.choice(line, Messages.Means_decision,
                entry.decision().kind().map(DECISIONS::indexOf).orElse(-1) + 1, choices);
        date = Fields.text(line, Messages.Cost_date, entry.decision().date(), 12, false);
        reason = Fields.text(line, Messages.Cost_reason, entry.decision().reason(), 40, true);
        reason.setMessage(Messages.Cost_reason);
        decision.addListener(SWT.Selection, event -> decided());
        offerWhy();
    }

    private void decided() {
        offerWhy();
        if (kind().isPresent() && date.getText().isBlank()) {
            date.setText(form.today());
        }
    }

    /** What goes on needs no day and no reason. */
    private void offerWhy() {
        date.setEnabled(kind().isPresent());
        reason.setEnabled(kind().isPresent());
    }

    private Optional<DecisionKind> kind() {
        return Optional.of(decision.getSelectionIndex() - 1).filter(index -> index >= 0).map(DECISIONS::get);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Cost_take, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        description.setFocus();
    }

    @Override
    protected void okPressed() {
        edit = form.edit(shown, typed());
        if (edit instanceof Edit.Refused refused) {
            refusal.setText(refused.sentence());
            fit();
        } else {
            super.okPressed();
        }
    }

    private MeansEntry typed() {
        Optional<DecisionKind> kind = kind();
        return new MeansEntry(description.getText(), risk.getText(), steps.typed(), new DecisionEntry(kind,
                kind.isPresent() ? date.getText() : "", kind.isPresent() ? reason.getText() : ""));
    }

    private Text lines(Composite parent, String name, String text, int lines) {
        section(parent, name);
        FieldFrame frame = new FieldFrame(parent);
        Text field = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        frame.follow(field);
        field.setText(text);
        SpokenName.of(field, name);
        TabKey.leaves(field);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(convertWidthInCharsToPixels(WIDTH), lines * field.getLineHeight()).applyTo(frame);
        return field;
    }

    private static void section(Composite parent, String name) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().indent(0, 6).applyTo(label);
    }

    /** Grows and shrinks with what it holds. */
    private void fit() {
        getShell().layout(true, true);
        getShell().setSize(getShell().getSize().x, getShell().computeSize(getShell().getSize().x, SWT.DEFAULT).y);
    }
}
