package org.baraza.rcp.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.baraza.rcp.internal.DifferenceRows.Row;
import org.baraza.ui.CellFit;
import org.baraza.ui.SpokenName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * What two versions don't hold alike, in a dialog. Long texts are cut in the list and read whole below it.
 *
 * @param first what the first version is called, and its column
 * @param second the same of the second
 */
record DifferenceList(List<Row> rows, String first, String second) {

    private static final int LINES = 10;
    private static final int READ = 5;
    /** More never fits into a line. */
    private static final int LONGEST = 200;

    /** Under the words that it is about, which stand alone where there is nothing to list. */
    void createUnder(String words, Composite area, int width) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(label);
        if (!rows.isEmpty()) {
            createIn(words, area, width);
        }
    }

    private void createIn(String words, Composite area, int width) {
        Composite frame = new Composite(area, SWT.NONE);
        Table table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        SpokenName.of(table, words);
        CellFit.on(table);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        column(table, layout, Messages.Changed_element, 4);
        column(table, layout, Messages.Changed_what, 2);
        column(table, layout, first, 3);
        column(table, layout, second, 3);
        table.addListener(SWT.SetData, event -> show((TableItem) event.item, table));
        table.setItemCount(rows.size());
        GridDataFactory.fillDefaults().grab(true, true).hint(width, LINES * table.getItemHeight()).applyTo(frame);
        Text whole = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        SpokenName.of(whole, () -> rows.get(Math.max(0, table.getSelectionIndex())).element());
        GridDataFactory.fillDefaults().grab(true, false).hint(width, READ * whole.getLineHeight()).applyTo(whole);
        table.addListener(SWT.Selection, event -> {
            whole.setText(full(rows.get(table.getSelectionIndex())));
            SpokenName.renew(whole);
        });
        table.select(0);
        whole.setText(full(rows.getFirst()));
    }

    private void show(TableItem item, Table table) {
        Row row = rows.get(table.indexOf(item));
        List<String> cells = List.of(row.element(), row.what(), row.theirs(), row.mine());
        IntStream.range(0, cells.size()).forEach(i -> item.setText(i, line(cells.get(i))));
    }

    private String full(Row row) {
        return row.full(first, second);
    }

    private static void column(Table table, TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, true));
    }

    private static String line(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).replaceAll("\\s+", " ");
    }
}
