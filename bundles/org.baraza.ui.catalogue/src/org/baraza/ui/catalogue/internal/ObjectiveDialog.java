package org.baraza.ui.catalogue.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.catalogue.LocalTexts;
import org.baraza.model.strategy.Step;
import org.baraza.ui.SpokenName;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.Along;
import org.baraza.ui.catalogue.internal.model.ObjectiveChoice;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Asks which objective a tactic serves, and what of the catalogue's suggestions comes along. */
final class ObjectiveDialog extends Dialog {

    /** @param along what was left ticked */
    record Answer(ObjectiveChoice objective, Along along) {
    }

    private static final int SHOWN_ROWS = 8;
    private static final int CHARS = 110;

    private final String title;
    private final List<ObjectiveChoice> choices;
    private final Along suggested;
    private final Locale language;
    private Optional<ObjectiveChoice> chosen;
    private Along along;
    private TableViewer viewer;
    private Table steps;
    private Table indicators;

    private ObjectiveDialog(Shell parent, String title, List<ObjectiveChoice> choices,
            Optional<ObjectiveChoice> first, Along suggested, Locale language) {
        super(parent);
        this.title = title;
        this.suggested = suggested;
        this.along = suggested;
        this.language = language;
        this.choices = choices;
        this.chosen = first;
    }

    /**
     * The answer; empty if the person cancelled.
     *
     * @param language of the names that indicators will have
     */
    static Optional<Answer> ask(Shell parent, String title, List<ObjectiveChoice> choices,
            Optional<ObjectiveChoice> first, Along suggested, Locale language) {
        ObjectiveDialog dialog = new ObjectiveDialog(parent, title, choices, first, suggested, language);
        return dialog.open() == OK ? dialog.chosen.map(objective -> new Answer(objective, dialog.along))
                : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(Messages.Add_question);
        Composite table = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        table.setLayout(layout);
        viewer = new TableViewer(table, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        SpokenName.of(viewer.getTable(), Messages.Add_question);
        column(layout, 3, ColumnLabelProvider.createTextProvider(choice -> ((ObjectiveChoice) choice).name()));
        column(layout, 2, ColumnLabelProvider.createTextProvider(choice -> already((ObjectiveChoice) choice)));
        viewer.setInput(choices);
        chosen.ifPresent(choice -> viewer.setSelection(new StructuredSelection(choice), true));
        viewer.addSelectionChangedListener(event -> choose());
        viewer.addDoubleClickListener(event -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(CHARS), Style.px(table, 28) * Math.min(choices.size() + 1, SHOWN_ROWS))
                .applyTo(table);
        if (!suggested.isEmpty()) {
            suggestions(area);
        }
        return area;
    }

    /** The lists have the whole width, since steps are sentences; the first ticked indicator measures the activity. */
    private void suggestions(Composite area) {
        steps = list(area, Messages.Add_steps, suggested.steps().stream().map(Step::getText).toList(),
                suggested.steps().size());
        indicators = list(area, Messages.Add_indicators, suggested.indicators().stream()
                .map(template -> LocalTexts.text(template.getName(), language)).toList(), 1);
    }

    private static Table list(Composite area, String heading, List<String> texts, int ticked) {
        Label label = new Label(area, SWT.NONE);
        label.setText(heading);
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
        Table list = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(1, Style.px(area, 24) * Math.clamp(texts.size() + 1, 2, SHOWN_ROWS - 1)).applyTo(list);
        SpokenName.of(list, heading);
        texts.forEach(text -> new TableItem(list, SWT.NONE).setText(text));
        IntStream.range(0, Math.min(ticked, texts.size())).forEach(i -> list.getItem(i).setChecked(true));
        return list;
    }

    @Override
    protected void okPressed() {
        if (!suggested.isEmpty()) {
            along = new Along(ticked(steps, suggested.steps()), ticked(indicators, suggested.indicators()));
        }
        super.okPressed();
    }

    private static <E> List<E> ticked(Table list, List<E> elements) {
        return IntStream.range(0, elements.size()).filter(i -> list.getItem(i).getChecked()).mapToObj(elements::get)
                .toList();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Add, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        viewer.getControl().setFocus();
    }

    private void column(TableColumnLayout layout, int weight, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    private void choose() {
        chosen = viewer.getStructuredSelection().getFirstElement() instanceof ObjectiveChoice choice
                ? Optional.of(choice)
                : Optional.empty();
        getButton(IDialogConstants.OK_ID).setEnabled(chosen.isPresent());
    }

    private static String already(ObjectiveChoice choice) {
        String activities = choice.activities() == 1 ? Messages.Add_activity
                : NLS.bind(Messages.Add_activities, choice.activities());
        return choice.applied().isEmpty() ? activities
                : NLS.bind(Messages.Add_applied, activities, choice.applied());
    }
}
