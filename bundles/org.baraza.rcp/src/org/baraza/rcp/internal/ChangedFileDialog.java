package org.baraza.rcp.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.rcp.internal.DifferenceRows.Row;
import org.baraza.ui.Fit;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Tells what became of the file of an open strategy, element by element, and asks whose version stays. */
final class ChangedFileDialog extends Dialog {

    private static final int WIDTH = 110;
    private static final int LINES = 10;
    private static final int READ = 5;
    /** More never fits into a line. */
    private static final int LONGEST = 200;
    private static final int EDGES = 12;

    private final ChangedFile file;
    private final List<Row> rows;
    private Optional<ChangedFile.Answer> answer = Optional.empty();

    ChangedFileDialog(Shell parent, ChangedFile file) {
        super(parent);
        this.file = file;
        rows = file.rows();
    }

    /** Empty for later. */
    Optional<ChangedFile.Answer> ask() {
        open();
        return answer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(file.title());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        int width = convertWidthInCharsToPixels(WIDTH);
        Label words = new Label(area, SWT.WRAP);
        words.setText(file.words().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(words);
        if (!rows.isEmpty()) {
            list(area, width);
        }
        return area;
    }

    /** Long texts are cut in the list and read whole below it. */
    private void list(Composite area, int width) {
        Composite frame = new Composite(area, SWT.NONE);
        Table table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        column(table, layout, Messages.Changed_element, 4);
        column(table, layout, Messages.Changed_what, 2);
        column(table, layout, Messages.Changed_theirs, 3);
        column(table, layout, Messages.Changed_mine, 3);
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            Row row = rows.get(table.indexOf(item));
            List<String> cells = List.of(row.element(), row.what(), row.theirs(), row.mine());
            IntStream.range(0, cells.size()).forEach(i -> item.setText(i, fitting(table, i, cells.get(i))));
        });
        table.setItemCount(rows.size());
        GridDataFactory.fillDefaults().grab(true, true).hint(width, LINES * table.getItemHeight()).applyTo(frame);
        Text whole = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(width, READ * whole.getLineHeight()).applyTo(whole);
        table.addListener(SWT.Selection, event -> whole.setText(rows.get(table.getSelectionIndex()).full()));
        table.select(0);
        whole.setText(rows.getFirst().full());
    }

    private static void column(Table table, TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.addListener(SWT.Resize, event -> table.clearAll());
        layout.setColumnData(column, new ColumnWeightData(weight, true));
    }

    /** In one line; what doesn't fit is cut with an ellipsis. */
    private static String fitting(Table table, int column, String text) {
        String line = text.substring(0, Math.min(text.length(), LONGEST)).replaceAll("\\s+", " ");
        GC gc = new GC(table);
        try {
            return Fit.within(line, table.getColumn(column).getWidth() - EDGES, part -> gc.textExtent(part).x);
        } finally {
            gc.dispose();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        List<ChangedFile.Answer> answers = file.answers();
        for (ChangedFile.Answer each : answers) {
            createButton(parent, IDialogConstants.CLIENT_ID + each.ordinal(), file.words(each),
                    each == answers.getFirst());
        }
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Changed_later, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id >= IDialogConstants.CLIENT_ID) {
            answer = Optional.of(ChangedFile.Answer.values()[id - IDialogConstants.CLIENT_ID]);
            okPressed();
        } else {
            super.buttonPressed(id);
        }
    }
}
