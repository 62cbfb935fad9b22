package org.baraza.ui.stakeholders.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.baraza.ui.OwnEscape;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.SpokenName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table edited in place as in a spreadsheet: arrows go from cell to cell, F2, Enter, a letter or a double click edits
 * one, Tab goes on to the next, Escape takes the typing back.
 */
final class TextGrid<R> {

    private static final double SHORT = 170;
    private static final double MARGINS = 20;
    private static final int MEASURED = 300;

    private final Composite area;
    private final TableViewer viewer;
    private final TableHead head;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final SceneFonts fonts;
    private final TableViewerFocusCellManager cursor;
    private final List<GridColumn<R>> columns = new ArrayList<>();
    private List<R> rows = List.of();

    /** @param name what a screen reader says of it */
    TextGrid(Composite parent, String name) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        head = new TableHead(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        viewer = new TableViewer(body, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL
                | SWT.NO_SEARCH);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Table table = viewer.getTable();
        fonts = new SceneFonts(table);
        CellTexts.paintOn(table, fonts, this::hasCursor);
        List.of(SWT.FocusIn, SWT.FocusOut).forEach(type -> table.addListener(type, event -> table.redraw()));
        SpokenName.of(table, name);
        CellTips.offer(table, this::tip);
        OwnEscape.in(table, viewer::isCellEditorActive);
        cursor = new TableViewerFocusCellManager(viewer, new FocusCellHighlighter(viewer) {
            @Override
            protected void focusCellChanged(ViewerCell next, ViewerCell before) {
                table.redraw();
            }
        });
        TableViewerEditor.create(viewer, cursor, new Activation(),
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    Composite control() {
        return area;
    }

    Control table() {
        return viewer.getTable();
    }

    TextGrid<R> with(GridColumn<R> column, GroupEdits edits, Consumer<String> status) {
        TableViewerColumn created = new TableViewerColumn(viewer, SWT.LEFT);
        created.getColumn().setText(column.title());
        created.setLabelProvider(new ColumnLabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object element) {
                return column.text().apply((R) element);
            }
        });
        if (column.write().isPresent()) {
            created.setEditingSupport(new GridEditing<>(viewer, column, edits, status));
        }
        columns.add(column);
        layout.setColumnData(created.getColumn(), width(column));
        head.name(created.getColumn());
        return this;
    }

    /** Wide enough for texts that are not long: in a narrow window the table is rather scrolled. */
    private ColumnWeightData width(GridColumn<R> column) {
        double widest = rows.stream().limit(MEASURED).map(column.text())
                .mapToDouble(text -> fonts.width(text, fonts.metrics().base())).max().orElse(0) + fonts.metrics().px(MARGINS);
        double least = fonts.metrics().px(column.least());
        return new ColumnWeightData(column.weight(),
                (int) Math.ceil(Math.max(least, Math.min(widest, fonts.metrics().px(SHORT)))), true);
    }

    private void fit() {
        Table table = viewer.getTable();
        for (int i = 0; i < columns.size(); i++) {
            layout.setColumnData(table.getColumn(i), width(columns.get(i)));
        }
        table.getParent().layout();
    }

    private boolean hasCursor(TableItem row, int column) {
        ViewerCell cell = cursor.getFocusCell();
        return cell != null && cell.getItem() == row && cell.getColumnIndex() == column;
    }

    /** The whole text of a cell that has not room for it. */
    private Optional<String> tip(TableItem row, int column) {
        String text = row.getText(column);
        return fonts.width(text, fonts.metrics().base()) > row.getTextBounds(column).width ? Optional.of(text)
                : Optional.empty();
    }

    /** A cell that is open belongs to what was shown until now. */
    void beginAnew() {
        viewer.cancelEditing();
        show(List.of());
    }

    /** Shows the rows; the selection stays with its row. */
    void show(List<R> shown) {
        if (shown.equals(rows)) {
            viewer.refresh();
        } else {
            Optional<R> chosen = selected();
            int top = viewer.getTable().getTopIndex();
            rows = List.copyOf(shown);
            fit();
            viewer.setInput(rows);
            viewer.getTable().setTopIndex(top);
            chosen.filter(rows::contains).ifPresent(this::select);
        }
    }

    @SuppressWarnings("unchecked")
    Optional<R> selected() {
        return Optional.ofNullable((R) viewer.getStructuredSelection().getFirstElement());
    }

    void select(R row) {
        if (!Optional.of(row).equals(selected())) {
            viewer.setSelection(new StructuredSelection(row), true);
        }
    }

    Optional<R> last(Predicate<R> which) {
        return rows.reversed().stream().filter(which).findFirst();
    }

    /** Hears of the row that is selected. */
    void onSelection(Consumer<R> listener) {
        viewer.addSelectionChangedListener(event -> selected().filter(row -> viewer.isCellEditorActive()
                || viewer.getTable().isFocusControl()).ifPresent(listener));
    }

    /** Begins editing a cell. */
    void edit(R row, int column) {
        viewer.editElement(row, column);
    }

    private final class Activation extends ColumnViewerEditorActivationStrategy {

        Activation() {
            super(TextGrid.this.viewer);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return switch (event.eventType) {
                case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                    ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
                case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2
                        || event.keyCode == SWT.CR
                        || event.character > ' ' && event.character != SWT.DEL
                                && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
                default -> false;
            };
        }
    }
}
