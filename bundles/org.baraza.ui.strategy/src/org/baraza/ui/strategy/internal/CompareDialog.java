package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.baraza.model.strategy.Strategy;
import org.baraza.session.approval.ApprovedVersions;
import org.baraza.ui.CellFit;
import org.baraza.ui.ElementById;
import org.baraza.ui.Failures;
import org.baraza.ui.Navigation;
import org.baraza.ui.FieldFrame;
import org.baraza.ui.SpokenName;
import org.baraza.ui.ViewerTips;
import org.baraza.ui.strategy.internal.model.ApprovedComparison;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;

/** What changed since a version was approved: where, what, when and by whom. A double click goes there. */
final class CompareDialog extends Dialog {

    private static final int WIDTH = 150;
    private static final int ROWS = 22;
    private static final int LINES = 5;

    private final String version;
    private final ApprovedComparison comparison;
    private final Consumer<String> jump;

    /** Compares what is there now with what was approved last, if anything was. */
    static void show(IWorkbenchPage page, Strategy strategy) {
        ApprovedVersions.last(strategy).ifPresent(approved -> Failures.guard(() -> new CompareDialog(
                page.getWorkbenchWindow().getShell(), ApprovalPage.words(approved),
                ApprovedComparison.of(approved, strategy, Locale.getDefault()),
                id -> ElementById.find(strategy, id)
                        .ifPresent(element -> Navigation.reveal(page, element, Optional.empty()))).open()));
    }

    /** @param jump goes to the element of an id */
    private CompareDialog(Shell parent, String version, ApprovedComparison comparison, Consumer<String> jump) {
        super(parent);
        this.version = version;
        this.comparison = comparison;
        this.jump = jump;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Compare_title, version));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label summary = new Label(area, SWT.WRAP);
        summary.setText(comparison.isEmpty() ? Messages.Compare_same
                : NLS.bind(Messages.Compare_count, comparison.lines().size()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        Composite frame = new Composite(area, SWT.NONE);
        Table table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(ROWS)).applyTo(frame);
        table.setHeaderVisible(true);
        SpokenName.of(table, () -> NLS.bind(Messages.Compare_title, version));
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        column(table, columns, Messages.Compare_where, 36);
        column(table, columns, Messages.Compare_what, 42);
        column(table, columns, Messages.Compare_when, 10);
        column(table, columns, Messages.Compare_who, 12);
        comparison.byKind().forEach((kind, lines) -> {
            TableItem heading = new TableItem(table, SWT.NONE);
            heading.setText(NLS.bind(Messages.Compare_kind, kind, lines.size()));
            heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            lines.forEach(line -> row(table, line));
        });
        CellFit.on(table);
        ViewerTips.offer(table, (row, column) -> Optional.of(row.getText(column)).filter(text -> !text.isBlank()));
        table.addListener(SWT.DefaultSelection, event -> {
            if (event.item.getData() instanceof ApprovedComparison.Line line) {
                close();
                jump.accept(line.id());
            }
        });
        whole(area, table);
        return area;
    }

    private static void row(Table table, ApprovedComparison.Line line) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(List.of(line.where(), line.what().replace('\n', ' '), line.when(), line.who())
                .toArray(String[]::new));
        item.setData(line);
    }

    /** The chosen change with all its words, of which a row has no room for many. */
    private void whole(Composite area, Table table) {
        FieldFrame frame = new FieldFrame(area);
        Text whole = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        frame.follow(whole);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, convertHeightInCharsToPixels(LINES)).applyTo(frame);
        SpokenName.of(whole, () -> Messages.Compare_what);
        table.addListener(SWT.Selection, event -> whole.setText(words(event.item)));
        Stream.of(table.getItems()).filter(item -> item.getData() != null).findFirst().ifPresent(first -> {
            table.select(table.indexOf(first)); // the row above it only says what kind comes, and stays in sight
            whole.setText(words(first));
        });
    }

    private static String words(Widget row) {
        return row.getData() instanceof ApprovedComparison.Line line ? line.where() + "\n" + line.what() : "";
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private static void column(Table table, TableColumnLayout columns, String name, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        columns.setColumnData(column, new ColumnWeightData(weight));
    }
}
