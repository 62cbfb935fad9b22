package org.baraza.ui.strategy.internal;

import java.util.List;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Appearance;
import org.baraza.ui.ArrowKey;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.baraza.ui.Isolated;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.SpokenName;
import org.baraza.ui.strategy.internal.model.Smart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The line of an objective: number, name, and a chip for each SMART facet, dashed while it is empty. Opens and closes. */
final class ObjectiveHead extends Canvas {

    private static final int HEIGHT = 38;
    private static final int CHIP = 18;
    private static final int STEP = 21;
    private static final int TEXT = 44;

    private final SceneFonts fonts;
    private int number;
    private String name = "";
    private List<Smart> missing = List.of();
    private boolean open;
    private boolean hovered;

    ObjectiveHead(Composite parent, Runnable toggle) {
        this(parent, SWT.NONE, toggle);
    }

    ObjectiveHead(Composite parent, int style, Runnable toggle) {
        super(parent, SWT.DOUBLE_BUFFERED | style);
        fonts = new SceneFonts(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                if ((style & SWT.NO_FOCUS) == 0) {
                    setFocus();
                }
                toggle.run();
            }
        });
        addListener(SWT.KeyDown, event -> key(event, toggle));
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        SpokenName.of(this, () -> number + " " + name);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (open ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED);
            }
        });
        Appearance.whenChanged(this, this::redraw);
    }

    void show(int number, String name, List<Smart> missing) {
        this.number = number;
        this.name = name;
        this.missing = missing;
        redraw();
    }

    void setOpen(boolean open) {
        this.open = open;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? px(300) : widthHint, px(HEIGHT));
    }

    /** Arrows open and close as in a tree. */
    private void key(Event event, Runnable toggle) {
        boolean asked = event.character == ' ' || event.character == SWT.CR
                || ArrowKey.step(event) == (open ? -1 : 1);
        if (asked) {
            toggle.run();
        }
    }

    private void hover(boolean inside) {
        hovered = inside;
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Colours.of(hovered ? Role.HOVER : Role.PAGE));
        gc.fillRectangle(area);
        gc.setBackground(Colours.of(Role.HAIRLINE));
        gc.fillRectangle(0, 0, area.width, 1);
        chevron(gc, px(10), area.height / 2);
        TextStyle strong = fonts.metrics().base().semibold();
        TextStyle style = open ? strong : fonts.metrics().base();
        int chips = area.width - Smart.values().length * px(STEP) - px(4);
        draw(gc, Integer.toString(number), px(26), strong, Role.TEXT);
        draw(gc, Fit.within(name, chips - px(TEXT) - px(12), text -> fonts.width(text, style)), px(TEXT), style, Role.TEXT);
        for (Smart facet : Smart.values()) {
            chip(gc, facet, chips);
            chips += px(STEP);
        }
        if (isFocusControl()) {
            gc.setForeground(Colours.of(Role.ACCENT));
            gc.setLineWidth(1);
            gc.drawRectangle(0, 1, area.width - 1, area.height - 2);
        }
    }

    private void chip(GC gc, Smart facet, int x) {
        int size = px(CHIP);
        int y = (getClientArea().height - size) / 2;
        if (missing.contains(facet)) {
            gc.setForeground(Colours.of(Role.FIELD_EDGE));
            gc.setLineDash(new int[] {3, 2});
            gc.setLineWidth(1);
            gc.drawRectangle(x, y, size - 1, size - 1);
            gc.setLineStyle(SWT.LINE_SOLID);
        } else {
            gc.setBackground(Colours.of(Role.SELECTION));
            gc.fillRectangle(x, y, size, size);
        }
        TextStyle letter = fonts.metrics().note().semibold();
        draw(gc, facet.letter(), x + (size - (int) Math.ceil(fonts.width(facet.letter(), letter))) / 2, letter,
                missing.contains(facet) ? Role.SECONDARY : Role.TEXT);
    }

    private void chevron(GC gc, int x, int middle) {
        int half = px(4);
        gc.setForeground(Colours.of(Role.SECONDARY));
        gc.setLineWidth(Math.max(1, px(1.4)));
        gc.drawPolyline(open
                ? new int[] {x - half, middle - half / 2, x, middle + half / 2, x + half, middle - half / 2}
                : new int[] {x - half / 2, middle - half, x + half / 2, middle, x - half / 2, middle + half});
    }

    private void draw(GC gc, String text, int x, TextStyle style, Role role) {
        gc.setFont(fonts.font(style));
        gc.setForeground(Colours.of(role));
        gc.drawText(Isolated.text(text), x, (getClientArea().height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
