package org.baraza.ui.monitoring.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.analysis.ClosedMonth;
import org.baraza.analysis.Forms;
import org.baraza.checks.CheckService;
import org.baraza.checks.MonthFindings.Line;
import org.baraza.checks.Severity;
import org.baraza.session.Session;
import org.baraza.ui.CellFit;
import org.baraza.ui.ElementById;
import org.baraza.ui.Icons;
import org.baraza.ui.Navigation;
import org.baraza.ui.SpokenName;
import org.baraza.ui.ViewerTips;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.close.FoundThen;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;

/** What was found when a month was closed, and what became of it. A double click goes to what it is about. */
final class FoundThenDialog extends Dialog {

    private static final int WIDTH = 130;
    private static final int ROWS = 16;
    private static final int LINES = 5;

    private final String title;
    private final FoundThen found;
    private final Consumer<Line> jump;

    static void show(IWorkbenchPage page, ClosedMonth month, Session session, CheckService checks) {
        Shell shell = page.getWorkbenchWindow().getShell();
        FoundThen[] found = {null};
        BusyIndicator.showWhile(shell.getDisplay(), () -> found[0] = FoundThen.of(month, session, checks));
        new FoundThenDialog(shell, NLS.bind(Messages.Found_title, Forms.ofProgram().month(month.stored().getMonth())), found[0],
                line -> ElementById.find(session.strategy(), line.element()).ifPresent(element -> Navigation.reveal(page,
                        element, Optional.ofNullable(element.eClass().getEStructuralFeature(line.feature()))))).open();
    }

    private FoundThenDialog(Shell parent, String title, FoundThen found, Consumer<Line> jump) {
        super(parent);
        this.title = title;
        this.found = found;
        this.jump = jump;
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
        Label summary = new Label(area, SWT.WRAP);
        summary.setText(found.summary());
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(summary);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(ROWS)).applyTo(frame);
        Table table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        SpokenName.of(table, () -> title);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        column(table, columns, Messages.Found_finding, 78);
        column(table, columns, Messages.Found_since, 22);
        found.lines().forEach(line -> row(table, line));
        CellFit.on(table);
        ViewerTips.offer(table, (row, column) -> Optional.of(row.getText(column)));
        table.addListener(SWT.DefaultSelection, event -> {
            Line chosen = (Line) event.item.getData();
            close();
            jump.accept(chosen);
        });
        whole(area, table);
        return area;
    }

    /** The chosen finding with all its words, of which a row has no room for many. */
    private void whole(Composite area, Table table) {
        Text whole = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, convertHeightInCharsToPixels(LINES)).applyTo(whole);
        SpokenName.of(whole, Messages.Found_finding);
        table.addListener(SWT.Selection, event -> whole.setText(FoundThen.whole((Line) event.item.getData())));
        found.lines().stream().findFirst().ifPresent(first -> {
            table.select(0);
            whole.setText(FoundThen.whole(first));
        });
    }

    private static void row(Table table, Line line) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setImage(Icons.image(line.severity() == Severity.TO_FIX ? "finding-fix" : "finding-cons"));
        item.setText(new String[] {line.text(), FoundThen.words(line.fate())});
        item.setData(line);
    }

    private static void column(Table table, TableColumnLayout columns, String name, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        columns.setColumnData(column, new ColumnWeightData(weight));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
