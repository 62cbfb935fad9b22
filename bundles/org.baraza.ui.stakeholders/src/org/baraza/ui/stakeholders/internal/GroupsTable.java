package org.baraza.ui.stakeholders.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.session.Session;
import org.baraza.ui.Appearance;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.OwnEscape;
import org.baraza.ui.SpokenName;
import org.baraza.ui.stakeholders.internal.model.GroupRows;
import org.baraza.ui.stakeholders.internal.model.TableRow;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The groups by quadrant, edited in place; the last row takes the name of a new one. */
final class GroupsTable implements GroupActions.Place {

    private static final int SCROLL_BAR = 14;
    private static final int LEAST_NAME = 90;

    private final Composite area;
    private final TableViewer viewer;
    private final ElementSelection selection;
    private final RowPainter painter;
    /** What was clicked last, if it is a number: F2 edits it as long as its group is chosen, otherwise the name. */
    private Optional<NumberCell> clicked = Optional.empty();
    private final Map<TableColumns, CellEditing> editing = new EnumMap<>(TableColumns.class);
    private GroupActions actions;
    private List<TableRow> rows = List.of();
    /** What the rows say: a group of a row may have changed since. */
    private List<String> texts = List.of();

    GroupsTable(Composite parent, ElementSelection selection, GroupEdits edits, Consumer<String> status) {
        this.selection = selection;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        TableHead head = new TableHead(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        viewer = new TableViewer(body, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.NO_SEARCH);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        painter = new RowPainter(viewer.getTable(), viewer::isCellEditorActive);
        createColumns(body, edits, status);
        Stream.of(viewer.getTable().getColumns()).forEach(head::name);
        OwnEscape.in(viewer.getTable(), viewer::isCellEditorActive);
        RankDrag.offer(viewer, edits, status);
        CellTips.offer(viewer.getTable(), this::tip);
        TableViewerEditor.create(viewer, new Activation(),
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        viewer.addSelectionChangedListener(event -> chosen().ifPresent(selection::select));
        Table table = viewer.getTable();
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseUp, this::click);
        table.addListener(SWT.FocusIn, event -> table.redraw());
        table.addListener(SWT.FocusOut, event -> table.redraw());
        SpokenName.of(table, Messages.Table_name);
        Appearance.whenChanged(table, viewer::refresh);
    }

    /** What is laid out in the room. */
    Composite area() {
        return area;
    }

    @Override
    public Control control() {
        return viewer.getTable();
    }

    @Override
    public Rectangle bounds(StakeholderGroup group) {
        Table table = viewer.getTable();
        return rowOf(group).map(rows::indexOf).map(table::getItem)
                .map(row -> row.getBounds(TableColumns.NAME.ordinal())).orElseGet(table::getClientArea);
    }

    /** Keys and context menu of the groups. */
    void offer(GroupActions offered) {
        actions = offered;
        offered.offer(this);
    }

    void show(Session session) {
        List<TableRow> next = GroupRows.of(session.analyses(), session.findings(), Locale.getDefault());
        List<String> said = next.stream().flatMap(GroupsTable::texts).toList();
        if (next.equals(rows) && said.equals(texts)) {
            select();
            return; // most changes of a plan change nothing here
        }
        Table table = viewer.getTable();
        int top = table.getTopIndex();
        List<StakeholderGroup> before = allChosen();
        table.setRedraw(false);
        try {
            rows = next;
            texts = said;
            viewer.setInput(rows);
            table.setTopIndex(top);
            select(before);
        } finally {
            table.setRedraw(true);
        }
    }

    private static Stream<String> texts(TableRow row) {
        return Stream.of(TableColumns.values()).map(column -> new RowLabels(column).getText(row));
    }

    /** Selects the row of the group that is selected in the room. */
    void select() {
        if (!chosen().equals(selectedGroup())) {
            viewer.setSelection(selectedGroup().flatMap(this::rowOf).map(StructuredSelection::new)
                    .orElse(StructuredSelection.EMPTY), true);
        }
    }

    /** Selects those that were selected before, unless the room has moved on to another one. */
    private void select(List<StakeholderGroup> before) {
        List<TableRow> again = before.stream().map(this::rowOf).flatMap(Optional::stream).toList();
        if (again.size() > 1 && selectedGroup().equals(again.getFirst().shownGroup())) {
            viewer.setSelection(new StructuredSelection(again));
        } else {
            select();
        }
    }

    void focus() {
        viewer.getTable().setFocus();
    }

    /** Begins editing a cell of a group's row. */
    void edit(StakeholderGroup group, TableColumns column) {
        rowOf(group).ifPresent(row -> {
            viewer.reveal(row);
            viewer.editElement(row, column.ordinal());
        });
    }

    /** Puts the cursor into the last row, for the name of a new group. */
    void editNewcomer() {
        if (!rows.isEmpty()) {
            viewer.reveal(rows.getLast());
            viewer.editElement(rows.getLast(), TableColumns.NAME.ordinal());
        }
    }

    @Override
    public Optional<StakeholderGroup> chosen() {
        return allChosen().stream().findFirst();
    }

    @Override
    public List<StakeholderGroup> allChosen() {
        return Stream.of(viewer.getStructuredSelection().toArray()).map(TableRow.class::cast)
                .flatMap(row -> row.shownGroup().stream()).toList();
    }

    private Optional<StakeholderGroup> selectedGroup() {
        return selection.element().filter(StakeholderGroup.class::isInstance).map(StakeholderGroup.class::cast);
    }

    /** The group below these, or the last one above them. */
    Optional<StakeholderGroup> beside(List<StakeholderGroup> these) {
        List<StakeholderGroup> groups = rows.stream().flatMap(row -> row.shownGroup().stream()).toList();
        int at = groups.indexOf(these.getLast());
        return groups.stream().skip(at + 1L).findFirst().or(() -> groups.reversed().stream()
                .filter(group -> !these.contains(group)).findFirst()).filter(group -> at >= 0);
    }

    private Optional<TableRow> rowOf(StakeholderGroup group) {
        return rows.stream().filter(row -> row.shownGroup().equals(Optional.of(group))).findFirst();
    }

    private void createColumns(Composite body, GroupEdits edits, Consumer<String> status) {
        TableColumnLayout layout = new TableColumnLayout() {
            /** The widths come from the font, which is another when the room is presented. */
            @Override
            protected void layout(Composite composite, boolean flushCache) {
                for (TableColumns column : TableColumns.values()) {
                    setColumnData(viewer.getTable().getColumn(column.ordinal()), layoutOf(column));
                }
                super.layout(composite, flushCache);
            }
        };
        body.setLayout(layout);
        for (TableColumns column : TableColumns.values()) {
            TableViewerColumn created = new TableViewerColumn(viewer, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
            created.getColumn().setText(column.title());
            created.getColumn().setResizable(false);
            created.setLabelProvider(new RowLabels(column));
            layout.setColumnData(created.getColumn(), layoutOf(column));
            if (column == TableColumns.NAME || column == TableColumns.NOW || column == TableColumns.DESIRED) {
                CellEditing support = new CellEditing(viewer, column, edits, selection::select, status);
                created.setEditingSupport(support);
                editing.put(column, support);
            }
        }
    }

    /** The width that all columns need, with so much for the names. */
    int width(int names) {
        return Stream.of(TableColumns.values()).filter(column -> column != TableColumns.NAME)
                .mapToInt(this::widthOf).sum() + painter.px(names) + scrollBar();
    }

    /** Where scroll bars lie over what they scroll, they take no width. */
    private int scrollBar() {
        return viewer.getTable().getScrollbarsMode() == SWT.SCROLLBAR_OVERLAY ? 0 : painter.px(SCROLL_BAR);
    }

    /** The width at which no name is cut off. */
    int preferredWidth() {
        int names = rows.stream().flatMap(row -> row.shownGroup().stream()).mapToInt(painter::nameWidth).max()
                .orElse(0);
        return width(LEAST_NAME) - painter.px(LEAST_NAME) + names;
    }

    private int widthOf(TableColumns column) {
        return switch (column) {
            case GUTTER -> painter.px(22);
            case NAME -> painter.px(LEAST_NAME);
            default -> painter.width(column.title());
        };
    }

    private ColumnLayoutData layoutOf(TableColumns column) {
        return column == TableColumns.NAME ? new ColumnWeightData(1, widthOf(column), true)
                : new ColumnPixelData(widthOf(column), false);
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.MOD3) != 0;
        if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            chosen().ifPresent(group -> actions.rank(group, event.keyCode == SWT.ARROW_UP ? -1 : 1));
        } else if (viewer.getStructuredSelection().getFirstElement() instanceof TableRow.Newcomer) {
            typeNewcomer(event);
        } else if (event.keyCode == SWT.F2 && clicked.isPresent() && clicked.map(NumberCell::group).equals(chosen())) {
            edit(clicked.get().group(), clicked.get().column());
        } else {
            actions.key(event, this);
        }
    }

    /** What the sign of a finding says, and names that are cut off. */
    private Optional<String> tip(TableItem item, int column) {
        return item.getData() instanceof TableRow.Line line
                ? switch (TableColumns.values()[column]) {
                    case GUTTER -> line.finding().flatMap(sign -> actions.noted(line.group()));
                    case NAME -> painter.cutName(line, item);
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    /** A number of a group. */
    private record NumberCell(StakeholderGroup group, TableColumns column) {
    }

    private Optional<NumberCell> numberAt(Event event) {
        return Optional.ofNullable(viewer.getTable().getItem(new Point(event.x, event.y)))
                .flatMap(item -> Stream.of(TableColumns.NOW, TableColumns.DESIRED)
                        .filter(column -> item.getBounds(column.ordinal()).contains(event.x, event.y)).findFirst()
                        .flatMap(column -> ((TableRow) item.getData()).shownGroup()
                                .map(group -> new NumberCell(group, column))));
    }

    /** A click on the sign of a finding opens its note. */
    private void click(Event event) {
        clicked = numberAt(event);
        TableItem item = viewer.getTable().getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null && item.getBounds(TableColumns.GUTTER.ordinal()).contains(event.x, event.y)
                && item.getData() instanceof TableRow.Line line && line.finding().isPresent()) {
            actions.note();
        }
    }

    /** A letter typed on the last row begins a new group with it. */
    private void typeNewcomer(Event event) {
        boolean letter = Character.isLetterOrDigit(event.character)
                && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
        if (letter || event.keyCode == SWT.F2 || event.keyCode == SWT.CR) {
            event.doit = false;
            editNewcomer();
            if (letter) {
                editing.get(TableColumns.NAME).begin(event.character);
            }
        }
    }

    /** A double click edits a cell, a click the last row; keys come from {@link GroupsTable#key}. */
    private final class Activation extends ColumnViewerEditorActivationStrategy {

        Activation() {
            super(GroupsTable.this.viewer);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return switch (event.eventType) {
                case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                    ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
                case ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION ->
                    ((ViewerCell) event.getSource()).getElement() instanceof TableRow.Newcomer;
                default -> false;
            };
        }
    }
}
