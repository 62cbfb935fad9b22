package org.baraza.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The system's own tooltips for the cells of a viewer, with the words of its label providers, or of what is painted. Those
 * of JFace are windows that take the keys away from the viewer for as long as they show.
 */
public final class ViewerTips {

    private ViewerTips() {
    }

    public static void offer(ColumnViewer viewer) {
        offer(viewer.getControl(), pointer -> words(viewer, pointer));
    }

    /** @param words of what is under the pointer; nothing is said while something is dragged */
    public static void offer(Control control, Function<Point, Optional<String>> words) {
        control.addListener(SWT.MouseMove, event -> show(control, (event.stateMask & SWT.BUTTON_MASK) == 0
                ? words.apply(new Point(event.x, event.y))
                : Optional.empty()));
        control.addListener(SWT.MouseDown, event -> show(control, Optional.empty()));
        control.addListener(SWT.MouseExit, event -> show(control, Optional.empty()));
    }

    /** @param words of the cell under the pointer, by its row and column */
    public static void offer(Table table, BiFunction<TableItem, Integer, Optional<String>> words) {
        offer(table, pointer -> Optional.ofNullable(table.getItem(pointer)).flatMap(row -> IntStream
                .range(0, table.getColumnCount()).filter(column -> row.getBounds(column).contains(pointer)).boxed()
                .findFirst().flatMap(column -> words.apply(row, column))));
    }

    private static void show(Control control, Optional<String> words) {
        if (!Objects.equals(words.orElse(null), control.getToolTipText())) {
            control.setToolTipText(words.orElse(null));
        }
    }

    private static Optional<String> words(ColumnViewer viewer, Point pointer) {
        ViewerCell cell = viewer.getCell(pointer);
        return cell != null && viewer.getLabelProvider(cell.getColumnIndex()) instanceof CellLabelProvider labels
                ? Optional.ofNullable(labels.getToolTipText(cell.getElement())).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
