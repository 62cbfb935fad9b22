package org.baraza.ui;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A menu that keys open stands below what is chosen, not where the pointer happens to rest. */
public final class RowMenu {

    private RowMenu() {
    }

    public static void below(Tree tree) {
        below(tree, () -> Stream.of(tree.getSelection()).findFirst().map(TreeItem::getBounds));
    }

    public static void below(Table table) {
        below(table, () -> Stream.of(table.getSelection()).findFirst().map(TableItem::getBounds));
    }

    /** @param chosen where it stands, in the control's coordinates */
    public static void below(Control control, Supplier<Optional<Rectangle>> chosen) {
        control.addListener(SWT.MenuDetect, event -> {
            if (event.detail == SWT.MENU_KEYBOARD) {
                chosen.get().ifPresent(row -> place(event, control, row));
            }
        });
    }

    private static void place(Event event, Control control, Rectangle row) {
        Rectangle seen = row.intersection(new Rectangle(0, 0, control.getSize().x, control.getSize().y));
        Point at = control.toDisplay(seen.x, seen.y + seen.height);
        event.x = at.x;
        event.y = at.y;
    }
}
