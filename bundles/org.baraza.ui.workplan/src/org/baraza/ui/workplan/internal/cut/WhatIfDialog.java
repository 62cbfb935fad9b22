package org.baraza.ui.workplan.internal.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.CutRule;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.Words;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.ui.Colours;
import org.baraza.ui.DropDown;
import org.baraza.ui.FieldFrame;
import org.baraza.ui.SpokenName;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.form.EditDialog;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.cut.Answer;
import org.baraza.ui.workplan.internal.model.cut.CutTrial;
import org.baraza.ui.workplan.internal.model.cut.Question;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Tries a smaller budget: what goes, what is saved, who loses. Applying it is one undo step. */
public final class WhatIfDialog extends EditDialog {

    private static final String FIRST_SHARE = "10";
    private static final int ROWS = 7;
    private static final int LINES = 7;
    /** Milliseconds without a key after which a number counts as typed: each cut goes through the whole plan. */
    private static final int PAUSE = 200;

    private final CutTrial trial;
    private final List<Button> years = new ArrayList<>();
    private Text amount;
    private Button share;
    private DropDown rule;
    private Label sentence;
    private Table cuts;
    private Text consequences;
    private Button suspend;
    private Text reason;
    private Answer answer;
    private boolean isTyping;
    private final Runnable typed = this::refreshIfTyping;

    private WhatIfDialog(Shell parent, CutTrial trial) {
        super(parent, Messages.Cut_title);
        this.trial = trial;
    }

    /** What was decided; nothing if the dialog was left. */
    public static Edit ask(Shell parent, CutTrial trial) {
        return new WhatIfDialog(parent, trial).ask();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(area);
        createQuestion(area);
        sentence = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(100), SWT.DEFAULT)
                .applyTo(sentence);
        cuts = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        SpokenName.ofLabelBefore(cuts);
        cuts.setHeaderVisible(true);
        List<String> headings = trial.headings();
        IntStream.range(0, headings.size()).forEach(i -> new TableColumn(cuts, i < 2 ? SWT.LEFT : SWT.RIGHT)
                .setText(headings.get(i)));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, cuts.getItemHeight() * ROWS).applyTo(cuts);
        Label losing = new Label(area, SWT.NONE);
        losing.setText(Messages.Cut_consequences);
        GridDataFactory.fillDefaults().applyTo(losing); // of its own width it is cut where it stands at the right
        FieldFrame frame = new FieldFrame(area);
        consequences = new Text(frame, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        SpokenName.of(consequences, Messages.Cut_consequences);
        frame.follow(consequences);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(100),
                consequences.getLineHeight() * LINES).applyTo(frame);
        createDecision(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Cut_apply, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        amount.setFocus();
        amount.selectAll();
        refresh();
    }

    @Override
    protected void okPressed() {
        if (isTyping) {
            refresh();
        }
        if (!mayApply()) {
            return;
        }
        end(answer.cut().map(cut -> cut.apply(suspend.getSelection() ? DecisionKind.SUSPENDED
                : DecisionKind.CANCELLED, reason.getText())).orElse(Edit.unchanged()));
    }

    private void createQuestion(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).applyTo(line);
        new Label(line, SWT.NONE).setText(Messages.Cut_amount);
        amount = new Text(line, SWT.BORDER | SWT.RIGHT);
        SpokenName.of(amount, Messages.Cut_amount);
        amount.setText(FIRST_SHARE);
        GridDataFactory.fillDefaults().hint(convertWidthInCharsToPixels(14), SWT.DEFAULT).applyTo(amount);
        amount.addListener(SWT.Modify, event -> refreshSoon());
        share = button(line, SWT.RADIO, Messages.Cut_share);
        share.setSelection(true);
        button(line, SWT.RADIO, trial.currency().isEmpty() ? Messages.Cut_money : trial.currency());
        Composite scope = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3 + trial.years().size()).spacing(8, 4).applyTo(scope);
        new Label(scope, SWT.NONE).setText(Messages.Cut_years);
        for (PlanYear year : trial.years()) {
            Button check = button(scope, SWT.CHECK, year.name());
            check.setSelection(trial.isOpen(year));
            check.setEnabled(trial.isOpen(year));
            years.add(check);
        }
        new Label(scope, SWT.NONE).setText(Messages.Cut_rule);
        rule = new DropDown(scope);
        rule.setItems(Stream.of(CutRule.values()).map(each -> Words.of(each, Locale.getDefault()))
                .toArray(String[]::new));
        rule.select(CutRule.LOWEST_GROUPS.ordinal());
        rule.addListener(SWT.Selection, event -> refresh());
    }

    private void createDecision(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(Messages.Cut_decision);
        suspend = button(line, SWT.RADIO, Messages.Cut_suspend);
        suspend.setSelection(true);
        button(line, SWT.RADIO, Messages.Cut_cancel);
        new Label(line, SWT.NONE).setText(Messages.Cut_reason);
        reason = new Text(line, SWT.BORDER);
        SpokenName.of(reason, Messages.Cut_reason);
        reason.setMessage(Messages.Cut_reasonHint);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(reason);
        reason.addListener(SWT.Modify, event -> allow());
    }

    private Button button(Composite parent, int style, String words) {
        Button button = new Button(parent, style);
        button.setText(words);
        button.addListener(SWT.Selection, event -> refresh());
        return button;
    }

    private void refreshSoon() {
        isTyping = true;
        amount.getDisplay().timerExec(PAUSE, typed);
    }

    private void refreshIfTyping() {
        if (isTyping && !amount.isDisposed()) {
            refresh();
        }
    }

    private void refresh() {
        if (cuts == null || reason == null) {
            return;
        }
        isTyping = false;
        List<PlanYear> chosen = IntStream.range(0, years.size()).filter(i -> years.get(i).getSelection())
                .mapToObj(trial.years()::get).toList();
        answer = trial.answer(new Question(amount.getText(), share.getSelection(), chosen,
                CutRule.values()[rule.getSelectionIndex()]));
        sentence.setText(answer.sentence());
        sentence.setForeground(Colours.of(answer.cut().isPresent() ? Role.TEXT : Role.TO_CONSIDER));
        consequences.setText(answer.consequences().isEmpty() ? Messages.Cut_noConsequence
                : String.join("\n", answer.consequences()));
        cuts.removeAll();
        answer.cuts().forEach(texts -> new TableItem(cuts, SWT.NONE).setText(texts.toArray(String[]::new)));
        Stream.of(cuts.getColumns()).forEach(TableColumn::pack);
        sentence.getParent().layout();
        allow();
    }

    private void allow() {
        Button apply = getButton(IDialogConstants.OK_ID);
        if (apply != null && answer != null) {
            apply.setEnabled(mayApply());
        }
    }

    private boolean mayApply() {
        return answer.cut().isPresent() && !reason.getText().isBlank();
    }
}
