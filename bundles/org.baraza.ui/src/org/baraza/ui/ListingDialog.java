package org.baraza.ui;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/**
 * Lists what is to be read, the chosen line with all its words below, of which a row has no room for many. Enter or a double
 * click goes to what a line is about; where that is gone, the dialog stays.
 *
 * @param <L> a line, the data of its row; a row without one only says what comes
 */
public abstract class ListingDialog<L> extends Dialog {

    private static final int LINES = 5;

    private final Class<L> kind;
    private final String title;
    private final int letters;
    private final int rows;

    /**
     * @param letters how many are as wide as the table
     * @param rows how many lines of text are as high
     */
    protected ListingDialog(Shell parent, Class<L> kind, String title, int letters, int rows) {
        super(parent);
        this.kind = kind;
        this.title = title;
        this.letters = letters;
        this.rows = rows;
    }

    /** What is said above the table. */
    protected abstract String summary();

    /** Adds columns and rows. */
    protected abstract void fill(Table table, TableColumnLayout columns);

    /** What the whole words are called. */
    protected abstract String nameOfWords();

    protected abstract String words(L line);

    /** Goes to what the line is about; empty where that is gone. */
    protected abstract Optional<Runnable> way(L line);

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
        int width = convertWidthInCharsToPixels(letters);
        Label summary = new Label(area, SWT.WRAP);
        summary.setText(summary());
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(summary);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(width, convertHeightInCharsToPixels(rows)).applyTo(frame);
        Table table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        SpokenName.of(table, () -> title);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        fill(table, columns);
        CellFit.on(table);
        ViewerTips.offer(table, (row, column) -> Optional.of(row.getText(column)).filter(text -> !text.isBlank()));
        table.addListener(SWT.DefaultSelection, event -> line(event.item).flatMap(this::way).ifPresent(way -> {
            close();
            way.run();
        }));
        whole(area, table);
        return area;
    }

    private void whole(Composite area, Table table) {
        FieldFrame frame = new FieldFrame(area);
        Text whole = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        frame.follow(whole);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, convertHeightInCharsToPixels(LINES)).applyTo(frame);
        SpokenName.of(whole, this::nameOfWords);
        table.addListener(SWT.Selection, event -> whole.setText(line(event.item).map(this::words).orElse("")));
        Stream.of(table.getItems()).filter(item -> line(item).isPresent()).findFirst().ifPresent(first -> {
            table.select(table.indexOf(first)); // a row above it that only says what comes stays in sight
            whole.setText(line(first).map(this::words).orElse(""));
        });
    }

    private Optional<L> line(Widget row) {
        return Optional.ofNullable(row.getData()).filter(kind::isInstance).map(kind::cast);
    }

    protected static void column(Table table, TableColumnLayout columns, String name, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        columns.setColumnData(column, new ColumnWeightData(weight));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
