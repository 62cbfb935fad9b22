package org.baraza.ui.workplan.internal.budget;

import java.util.List;
import java.util.function.Consumer;

import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.baraza.ui.SpokenName;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.budget.CostAt;
import org.baraza.ui.workplan.internal.model.budget.CostLine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The costs behind a sum; each opens as a form. */
final class CostList {

    private static final int NAME_CHARS = 42;
    private static final int GAP = 24;

    private final Composite control;
    private final Label title;
    private final Table table;
    private final Button open;
    private List<CostLine> lines = List.of();

    CostList(Composite parent, Consumer<CostAt> selected, Consumer<CostAt> opened) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).extendedMargins(16, 0, 8, 0).applyTo(control);
        title = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(title);
        open = new Button(control, SWT.PUSH);
        open.setText(Messages.Cost_open);
        table = new Table(control, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        SpokenName.of(table, title::getText);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
        List<String> headings = CostLine.headings();
        for (int i = 0; i < headings.size(); i++) {
            new TableColumn(table, CostLine.isNumber(i) ? SWT.RIGHT : SWT.LEFT).setText(headings.get(i));
        }
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
        table.addListener(SWT.Selection, event -> selected.accept(place()));
        table.addListener(SWT.DefaultSelection, event -> opened.accept(place()));
        open.addListener(SWT.Selection, event -> opened.accept(place()));
    }

    Control control() {
        return control;
    }

    void show(String heading, List<CostLine> next) {
        int selected = table.getSelectionIndex();
        lines = next;
        title.setText(heading);
        SpokenName.renew(table);
        title.setForeground(Colours.of(Role.TEXT));
        table.clearAll();
        table.setItemCount(lines.size());
        if (!lines.isEmpty()) {
            table.setSelection(Math.clamp(selected, 0, lines.size() - 1));
        }
        open.setEnabled(!lines.isEmpty());
        pack();
    }

    private CostAt place() {
        return lines.get(Math.max(0, table.getSelectionIndex())).place();
    }

    /** Asked for an item while the table is emptied, GTK gives no place to it. */
    private void fill(TableItem item) {
        int index = table.indexOf(item);
        if (index >= 0 && index < lines.size()) {
            item.setText(lines.get(index).texts().toArray(String[]::new));
        }
    }

    /** As wide as its texts; the rest of the width goes to the reasons. */
    private void pack() {
        GC gc = new GC(table);
        int letter = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        for (int i = 0; i < table.getColumnCount(); i++) {
            int column = i;
            int widest = lines.stream().limit(200).mapToInt(line -> gc.textExtent(line.texts().get(column)).x).max()
                    .orElse(0);
            int heading = gc.textExtent(table.getColumn(i).getText()).x;
            int most = i == 0 ? NAME_CHARS * letter : Integer.MAX_VALUE;
            table.getColumn(i).setWidth(Math.min(Math.max(widest, heading), most) + GAP);
        }
        gc.dispose();
    }
}
