package org.baraza.ui.workplan.internal.means;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Words;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.ui.DropDown;
import org.baraza.ui.FieldFrame;
import org.baraza.ui.SpokenName;
import org.baraza.ui.TabKey;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.form.Fields;
import org.baraza.ui.workplan.internal.form.FormDialog;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.means.MeansEntry;
import org.baraza.ui.workplan.internal.model.means.MeansEntry.DecisionEntry;
import org.baraza.ui.workplan.internal.model.means.MeansForm;
import org.baraza.ui.workplan.internal.model.means.Stages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What an activity does, what may hinder it, its steps for the annex, and whether it goes on. One undo step. */
public final class MeansDialog extends FormDialog {

    private static final List<DecisionKind> DECISIONS = DecisionKind.VALUES;

    private final MeansForm form;
    private final Stages known;
    private final List<String> ofTactic;
    private final MeansEntry entry;
    private MeansEntry shown;
    private Text description;
    private Text risk;
    private StagesField stages;
    private StepRows steps;
    private DropDown decision;
    private Text date;
    private Text reason;

    private MeansDialog(Shell parent, MeansForm form, Stages known, List<String> ofTactic) {
        super(parent, form.title(), 6, 100);
        this.form = form;
        this.known = known;
        this.ofTactic = ofTactic;
        this.entry = form.entry();
    }

    /**
     * What was asked for; nothing if the dialog was left.
     *
     * @param ofTactic the stages that the activity serves as long as it names none itself
     */
    public static Edit ask(Shell parent, MeansForm form, Stages known, List<String> ofTactic) {
        return new MeansDialog(parent, form, known, ofTactic).ask();
    }

    @Override
    protected void createFields(Composite area) {
        description = lines(area, Messages.Means_what, entry.description(), 4);
        description.setMessage(Messages.Means_whatHint);
        risk = lines(area, Messages.Means_risk, entry.risk(), 3);
        section(area, Messages.Means_stages);
        stages = new StagesField(area, known, entry.stages(), ofTactic);
        section(area, Messages.Means_steps);
        steps = new StepRows(area, entry.steps(), this::fit);
        button(area, Messages.Means_addStep, steps::begin);
        section(area, Messages.Means_decision);
        createDecision(area);
        shown = typed();
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
    protected void focusFirst() {
        description.setFocus();
    }

    @Override
    protected Edit edit() {
        return form.edit(shown, typed());
    }

    private MeansEntry typed() {
        Optional<DecisionKind> kind = kind();
        return new MeansEntry(description.getText(), risk.getText(), stages.typed(), steps.typed(), new DecisionEntry(kind,
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
                .hint(width(), lines * field.getLineHeight()).applyTo(frame);
        return field;
    }
}
