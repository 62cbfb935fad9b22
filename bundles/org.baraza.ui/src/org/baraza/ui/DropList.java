package org.baraza.ui;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The list that a drop-down with many choices opens: it scrolls, and begins at what is chosen. */
final class DropList {

    private static final int ROWS = 12;

    private final DropDown field;
    private final IntConsumer taken;
    private final Shell shell;
    private final Table list;

    /** @param taken hears which one was chosen, if one was */
    DropList(DropDown field, List<String> items, int chosen, IntConsumer taken) {
        this.field = field;
        this.taken = taken;
        shell = new Shell(field.getShell(), SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        list = new Table(shell, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.BORDER);
        items.forEach(words -> new TableItem(list, SWT.NONE).setText(words));
        SpokenName.of(list, field::spoken);
        list.setSelection(chosen);
        list.addListener(SWT.DefaultSelection, event -> take());
        list.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && list.getItem(new Point(event.x, event.y)) != null) {
                take();
            }
        });
        list.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(shell::dispose));
    }

    void open() {
        place();
        shell.open();
        list.showSelection();
        list.setFocus();
    }

    private void place() {
        Rectangle place = field.getDisplay().map(field, null, 0, 0, field.getSize().x, field.getSize().y);
        Rectangle screen = field.getMonitor().getClientArea();
        int under = screen.y + screen.height - place.y - place.height;
        int over = place.y - screen.y;
        int rows = Math.min(ROWS, list.getItemCount());
        boolean below = height(rows) <= under || under >= over;
        int height = height(Math.clamp((below ? under : over) / list.getItemHeight() - 1, 1, rows));
        int width = Math.max(place.width, shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        int x = Math.clamp(place.x, screen.x, Math.max(screen.x, screen.x + screen.width - width));
        shell.setBounds(x, below ? place.y + place.height : place.y - height, width, height);
    }

    /** Of whole rows: half of one looks like the last. What SWT adds to them has room for a scroll bar that is not there. */
    private int height(int rows) {
        return rows * list.getItemHeight() + 2 * list.getBorderWidth();
    }

    private void take() {
        int index = list.getSelectionIndex();
        close();
        taken.accept(index);
    }

    private void close() {
        shell.dispose();
        field.setFocus();
    }
}
