package org.baraza.ui.monitoring.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

import org.baraza.checks.Finding;
import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.baraza.ui.SpokenName;
import org.baraza.ui.ViewerTips;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A list of records in columns, one of which is chosen.
 *
 * @param <R> the kind of record; what a record is of says whether it is the same after a change
 */
public final class Register<R> {

    private record Column<R>(Function<R, String> text, Function<R, Role> role) {
    }

    private final Table table;
    private final SheetPainter painter;
    private final Function<R, Object> of;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final List<Column<R>> columns = new ArrayList<>();
    private List<R> rows = List.of();
    private Optional<SignColumn> signs = Optional.empty();

    /** @param chosen hears of the row that was chosen */
    public Register(Composite parent, String name, Function<R, Object> of, Consumer<R> chosen) {
        this.of = of;
        Composite sheet = new Composite(parent, SWT.NONE);
        sheet.setLayout(layout);
        table = new Table(sheet, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        SpokenName.of(table, name);
        painter = new SheetPainter(table, item -> false, OptionalInt::empty);
        ViewerTips.offer(table, this::tip);
        table.addListener(SWT.Selection, event -> selected().ifPresent(chosen));
    }

    public Composite control() {
        return table.getParent();
    }

    /** Gives it a column of signs before the others. @param finding what the checks find of a row */
    @SuppressWarnings("unchecked") // a row holds nothing else
    public Register<R> signed(Function<R, List<Finding>> finding, Runnable open) {
        signs = Optional.of(new SignColumn(table, row -> finding.apply((R) row), open));
        painter.keepSigns(layout, new TableColumn(table, SWT.LEFT));
        columns.add(new Column<>(row -> "", row -> Role.TEXT));
        return this;
    }

    /** @param sample a text that is to be whole */
    public Register<R> column(String name, int alignment, int weight, String sample, Function<R, String> text) {
        return column(name, alignment, weight, sample, text, row -> Role.TEXT);
    }

    public Register<R> column(String name, int alignment, int weight, String sample, Function<R, String> text,
            Function<R, Role> role) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(name);
        painter.keep(layout, column, weight, name, sample);
        columns.add(new Column<>(text, role));
        return this;
    }

    /** Names a column anew, where what it holds depends. */
    public Register<R> name(int column, String name) {
        table.getColumn(column).setText(name);
        return this;
    }

    /** The selection stays on what is still there. */
    public void show(List<R> next) {
        Optional<Object> before = selected().map(of);
        rows = next;
        while (table.getItemCount() > rows.size()) {
            table.remove(table.getItemCount() - 1);
        }
        for (int i = 0; i < rows.size(); i++) {
            fill(i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE), rows.get(i));
        }
        table.deselectAll();
        before.ifPresent(this::select);
    }

    /** @return whether there is a row of it */
    public boolean select(Object element) {
        for (int i = 0; i < rows.size(); i++) {
            if (of.apply(rows.get(i)).equals(element)) {
                table.setSelection(i);
                return true;
            }
        }
        return false;
    }

    public Optional<R> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    public void setFocus() {
        table.setFocus();
    }

    private Optional<String> tip(TableItem item, int column) {
        return column == 0 && signs.isPresent() ? signs.get().words(item.getData()) : painter.cut(item, column);
    }

    private void fill(TableItem item, R row) {
        item.setData(row);
        signs.ifPresent(column -> item.setImage(0, column.image(row)));
        for (int i = 0; i < columns.size(); i++) {
            item.setText(i, columns.get(i).text().apply(row).replace('\n', ' '));
            item.setForeground(i, Colours.of(columns.get(i).role().apply(row)));
        }
    }
}
