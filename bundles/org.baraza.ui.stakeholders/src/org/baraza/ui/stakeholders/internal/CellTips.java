package org.baraza.ui.stakeholders.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The system's own tooltips for the cells of a table: unlike those of viewers, they never take the keys. */
final class CellTips {

    private final Table table;
    private final Words words;

    /** What is said of a cell. */
    @FunctionalInterface
    interface Words {

        Optional<String> of(TableItem row, int column);
    }

    private CellTips(Table table, Words words) {
        this.table = table;
        this.words = words;
    }

    static void offer(Table table, Words words) {
        CellTips tips = new CellTips(table, words);
        table.addListener(SWT.MouseMove, tips::move);
        table.addListener(SWT.MouseExit, event -> table.setToolTipText(null));
    }

    private void move(Event event) {
        Point pointer = new Point(event.x, event.y);
        String tip = Optional.ofNullable(table.getItem(pointer)).flatMap(row -> tip(row, pointer)).orElse(null);
        if (!Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    private Optional<String> tip(TableItem row, Point pointer) {
        return IntStream.range(0, table.getColumnCount()).filter(column -> row.getBounds(column).contains(pointer))
                .boxed().findFirst().flatMap(column -> words.of(row, column));
    }
}
