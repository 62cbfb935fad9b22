package org.baraza.ui.catalogue.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.baraza.drawing.Role;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.Colours;
import org.baraza.ui.catalogue.internal.model.Row;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The cells of one column, drawn in the look's colours; a text too long for its column ends with "…". */
final class RowCells extends OwnerDrawLabelProvider {

    /** The system adds a little space of its own. */
    private static final int ROW = 22;
    private static final int PADDING = 6;

    private final Tree tree;
    private final Function<Row, List<Run>> runs;
    private final Function<Row, String> tip;
    private final Set<EntryRef> shortened = new HashSet<>();

    RowCells(Tree tree, Function<Row, List<Run>> runs, Function<Row, String> tip) {
        this.tree = tree;
        this.runs = runs;
        this.tip = tip;
    }

    /** The cell also keeps its text as it is, for screen readers. */
    @Override
    public void update(ViewerCell cell) {
        boolean repeats = cell.getElement() instanceof Row.Heading && cell.getColumnIndex() > 0;
        cell.setText(repeats ? ""
                : runs.apply((Row) cell.getElement()).stream().map(Run::text).collect(Collectors.joining()));
        super.update(cell);
    }

    /** What the row can't show in full. */
    @Override
    public String getToolTipText(Object element) {
        return shortened.contains(((Row) element).ref()) ? tip.apply((Row) element) : null;
    }

    @Override
    protected void measure(Event event, Object element) {
        event.height = Math.max(event.height, Style.px(tree, ROW));
    }

    /** The arrow before a name is the system's and isn't always drawn anew, so it is painted over only if selected. */
    @Override
    protected void erase(Event event, Object element) {
        boolean arrow = event.index == 0 && !isSelected(event);
        int left = arrow ? start(event) : end(event.index - 1);
        Rectangle cell = new Rectangle(left, event.y, end(event.index) - left, event.height);
        event.gc.setClipping(cell);
        event.gc.setBackground(Colours.of(ground(event)));
        event.gc.fillRectangle(cell);
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND);
    }

    private Role ground(Event event) {
        if (!isSelected(event)) {
            return Role.PAGE;
        }
        return tree.isFocusControl() ? Role.SELECTION : Role.RESTING;
    }

    /** A heading runs over all columns, so each of them draws its part of it. */
    @Override
    protected void paint(Event event, Object element) {
        Row row = (Row) element;
        boolean heading = row instanceof Row.Heading;
        boolean name = event.index == 0 || heading;
        int start = name ? start(event) : event.x + Style.px(tree, PADDING);
        int end = end(heading ? tree.getColumnCount() - 1 : event.index) - Style.px(tree, PADDING);
        List<Run> shown = runs.apply(row).stream()
                .map(run -> name && isSelected(event) && run.role() == Role.TEXT ? run.emphasised() : run).toList();
        boolean whole = new RunPainter(event.gc, tree, end).paint(shown, start, event.y, event.height);
        if (whole) {
            shortened.remove(row.ref());
        } else {
            shortened.add(row.ref());
        }
    }

    /** Where the row's name begins: the event says it of its own column alone, and wrongly in a tree from right to left. */
    private static int start(Event event) {
        return ((TreeItem) event.item).getTextBounds(0).x;
    }

    /** The right edge of a column. */
    private int end(int column) {
        return IntStream.rangeClosed(0, column).map(i -> tree.getColumn(i).getWidth()).sum();
    }

    private boolean isSelected(Event event) {
        return List.of(tree.getSelection()).contains(event.item);
    }
}
