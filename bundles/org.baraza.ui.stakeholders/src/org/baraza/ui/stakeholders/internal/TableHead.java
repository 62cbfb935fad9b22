package org.baraza.ui.stakeholders.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.drawing.Role;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.baraza.ui.SceneFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;

/** The names of a table's columns on one flat strip over it; a system's own heads stand in boxes. */
final class TableHead {

    private static final int HEIGHT = 24;
    private static final int PADDING = 6;
    private static final int GRIP = 4;
    private static final int LEAST = 40;

    private final Canvas control;
    private final SceneFonts fonts;
    private final List<TableColumn> columns = new ArrayList<>();
    private Optional<TableColumn> dragged = Optional.empty();

    TableHead(Composite parent) {
        control = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new Point(Math.max(0, widthHint), px(HEIGHT));
            }
        };
        fonts = new SceneFonts(control);
        control.addListener(SWT.Paint, event -> paint(event.gc));
        control.addListener(SWT.MouseDown, event -> dragged = edgeAt(event.x));
        control.addListener(SWT.MouseMove, this::move);
        control.addListener(SWT.MouseUp, event -> dragged = Optional.empty());
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = columns.stream().map(TableColumn::getText)
                        .filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
            }
        });
        Appearance.whenChanged(control, control::redraw);
    }

    Canvas control() {
        return control;
    }

    /** Names the next column of the table under it. */
    void name(TableColumn column) {
        columns.add(column);
        column.addListener(SWT.Resize, event -> control.redraw());
    }

    /** An edge that is dragged makes its column wider or narrower. */
    private void move(Event event) {
        dragged.ifPresent(column -> column.setWidth(Math.max(px(LEAST), event.x - left(column))));
        control.setCursor(dragged.or(() -> edgeAt(event.x)).isPresent()
                ? control.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
    }

    private Optional<TableColumn> edgeAt(int x) {
        return columns.stream().filter(TableColumn::getResizable)
                .filter(column -> Math.abs(left(column) + column.getWidth() - x) <= px(GRIP)).findFirst();
    }

    private int left(TableColumn column) {
        return columns.subList(0, columns.indexOf(column)).stream().mapToInt(TableColumn::getWidth).sum();
    }

    private void paint(GC gc) {
        Rectangle area = control.getClientArea();
        gc.setBackground(Colours.of(Role.TABLE_HEAD));
        gc.fillRectangle(area);
        gc.setForeground(Colours.of(Role.HAIRLINE));
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        gc.setFont(fonts.font(fonts.metrics().base()));
        gc.setForeground(Colours.of(Role.SECONDARY));
        int left = 0;
        for (TableColumn column : columns) {
            name(gc, column, left, area.height);
            left += column.getWidth();
        }
    }

    private void name(GC gc, TableColumn column, int left, int height) {
        String name = Fit.within(column.getText(), column.getWidth() - px(PADDING), this::width);
        int start = column.getAlignment() == SWT.RIGHT
                ? left + column.getWidth() - (int) Math.ceil(width(name)) - px(PADDING)
                : left + px(PADDING);
        gc.drawText(name, start, (height - 1 - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    private double width(String text) {
        return fonts.width(text, fonts.metrics().base());
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
