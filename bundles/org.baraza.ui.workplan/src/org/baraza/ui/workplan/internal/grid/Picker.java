package org.baraza.ui.workplan.internal.grid;

import java.util.List;

import org.baraza.drawing.Role;
import org.baraza.ui.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A field with a list under it that opens at a cell, inside the grid: so keys typed right after the one that opened it
 * are its own. Enter and Tab take what is chosen, Escape leaves everything as it was, a click elsewhere takes it.
 */
abstract class Picker {

    static final int MOST_ROWS = 12;
    private static final double LEAST_WIDTH = 220;
    private static final double ROW = 24;
    private static final double FRAME = 6;

    /** Hears that the choosing is over, by which key; 0 if by none. */
    @FunctionalInterface
    interface Done {
        void done(boolean take, int key);
    }

    final Sheet sheet;
    final Composite box;
    final Text field;
    final Table table;
    private final Composite owner;
    private final Done done;
    private Rectangle edge = new Rectangle(0, 0, 0, 0);

    /** @param name what a screen reader says of the field */
    Picker(Composite owner, Sheet sheet, Done done, String name) {
        this.owner = owner;
        this.sheet = sheet;
        this.done = done;
        box = new Composite(owner, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        layout.verticalSpacing = 0;
        box.setLayout(layout);
        box.addListener(SWT.Paint, event -> edge(event.gc));
        above(box);
        field = new Text(box, SWT.SINGLE | SWT.BORDER);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SpokenName.of(field, name);
        table = new Table(box, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        SpokenName.of(table, name);
        style();
        for (Control control : box.getChildren()) {
            control.addListener(SWT.Traverse, this::traverse);
            control.addListener(SWT.FocusOut, event -> control.getDisplay().asyncExec(this::doneIfLeft));
        }
    }

    /** What was chosen or typed, as the cell takes it. */
    abstract Object value();

    /** What stands above the field, if anything. */
    void above(Composite parent) {
        // nothing
    }

    /** How high that is, for a width. */
    int heightAbove(int width) {
        return 0;
    }

    /** Whether Enter takes all that is chosen now; it may choose one more instead. */
    boolean isDone() {
        return true;
    }

    /** What Tab still chooses before it takes all. */
    void last() {
        // nothing
    }

    final void list(List<String> labels) {
        table.removeAll();
        labels.forEach(label -> new TableItem(table, SWT.NONE).setText(label));
    }

    /** @param cell the lower edge of the cell, in the owner's coordinates */
    final void openAt(Rectangle cell) {
        edge = cell;
        place();
        field.setFocus();
    }

    final void place() {
        Rectangle area = owner.getClientArea();
        int natural = box.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int width = Math.min(Math.max(Math.min(natural, sheet.px(2 * LEAST_WIDTH)),
                Math.max(edge.width, sheet.px(LEAST_WIDTH))), area.width);
        int rows = Math.clamp(table.getItemCount(), 1, MOST_ROWS);
        int around = sheet.px(FRAME) + field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + heightAbove(width);
        int below = area.height - edge.y;
        int above = edge.y - sheet.px(ROW);
        boolean under = rows * table.getItemHeight() + around <= below || below >= above;
        int fitting = ((under ? below : above) - around) / table.getItemHeight(); // whole ones: half a name is none
        int height = around + Math.clamp(fitting, 1, rows) * table.getItemHeight();
        box.setBounds(Math.max(0, Math.min(edge.x, area.width - width)), under ? edge.y : above - height, width,
                height);
        box.layout(true);
        box.moveAbove(null);
    }

    final void close() {
        box.dispose();
    }

    final void finish(boolean take, int key) {
        done.done(take, key);
    }

    final void select(int row) {
        if (row >= 0 && row < table.getItemCount()) {
            table.setSelection(row);
        } else {
            table.deselectAll();
        }
    }

    private void edge(GC gc) {
        gc.setForeground(sheet.colour(Role.FIELD_EDGE));
        gc.drawRectangle(0, 0, box.getSize().x - 1, box.getSize().y - 1);
    }

    private void style() {
        box.setBackground(sheet.colour(Role.FIELD));
        for (Control control : box.getChildren()) {
            control.setBackground(sheet.colour(Role.FIELD));
            control.setForeground(sheet.colour(Role.TEXT));
            control.setFont(sheet.fonts().font(sheet.metrics().base()));
        }
    }

    /** Another window in front doesn't count: one comes back. */
    private void doneIfLeft() {
        if (!box.isDisposed()) {
            Control focus = box.getDisplay().getFocusControl();
            if (focus != null && focus.getParent() != box) {
                finish(true, 0);
            }
        }
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> leave(event, false, 0);
            case SWT.TRAVERSE_RETURN -> {
                if (isDone()) {
                    leave(event, true, SWT.CR);
                } else {
                    stay(event);
                }
            }
            case SWT.TRAVERSE_TAB_NEXT -> {
                last();
                leave(event, true, SWT.TAB);
            }
            default -> { }
        }
    }

    private void leave(Event event, boolean take, int key) {
        stay(event);
        finish(take, key);
    }

    private static void stay(Event event) {
        event.doit = false;
        event.detail = SWT.TRAVERSE_NONE;
    }
}
