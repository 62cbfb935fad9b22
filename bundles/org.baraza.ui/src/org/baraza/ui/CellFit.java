package org.baraza.ui;

import java.util.Optional;

import org.baraza.drawing.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Texts of a plain table end in "…" where a cell is too narrow for them; the system cuts them through a letter. Images stay. */
public final class CellFit {

    private static final int PADDING = 4;

    private CellFit() {
    }

    /** The items keep their whole texts, for screen readers and tooltips. */
    public static void on(Table table) {
        table.addListener(SWT.EraseItem, event -> fill(event, table));
        table.addListener(SWT.PaintItem, CellFit::paint);
    }

    /** The ground of a cell whose words are painted on it: a selected row is filled as everywhere. */
    public static void fill(Event event, Table table) {
        boolean chosen = (event.detail & SWT.SELECTED) != 0;
        event.detail &= ~(SWT.FOREGROUND | SWT.SELECTED | SWT.HOT);
        event.gc.setBackground(Colours.of(chosen ? table.isFocusControl() ? Role.SELECTION : Role.RESTING : Role.PAGE));
        event.gc.fillRectangle(event.x, event.y, event.width, event.height);
    }

    private static void paint(Event event) {
        TableItem item = (TableItem) event.item;
        Rectangle cell = item.getBounds(event.index);
        Rectangle text = item.getTextBounds(event.index);
        GC gc = event.gc;
        gc.setFont(item.getFont(event.index));
        gc.setForeground(Colours.of(Role.TEXT));
        Optional.ofNullable(item.getImage(event.index)).ifPresent(sign -> gc.drawImage(sign, item.getImageBounds(event.index).x,
                cell.y + (cell.height - sign.getBounds().height) / 2));
        double room = cell.x + cell.width - text.x - (double) PADDING;
        gc.drawText(Isolated.text(Fit.within(item.getText(event.index), room, part -> gc.textExtent(part).x)), text.x,
                cell.y + (cell.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }
}
