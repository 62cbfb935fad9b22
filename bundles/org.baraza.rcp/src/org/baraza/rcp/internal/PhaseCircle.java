package org.baraza.rcp.internal;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A phase on the rail: ticked when it is done, numbered before, and joined to the next one. Click, Enter or space. */
final class PhaseCircle extends Canvas {

    private static final int SIZE = 20;
    private static final int STEP = 40;
    /** As wide as the buttons of the rail, which no font makes larger: the circles stand under the middle of their icons. */
    private static final int RAIL = 38;

    private final PhaseState state;
    private final boolean last;
    private final SceneFonts fonts;
    private final Runnable open;

    PhaseCircle(Composite rail, PhaseState state, boolean last, Runnable open) {
        super(rail, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT); // a tick is a tick in every direction
        this.state = state;
        this.last = last;
        this.open = open;
        fonts = new SceneFonts(this);
        setToolTipText(state.words());
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.KeyDown, this::press);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        SpokenName.of(this, state::words);
        SpokenName.as(this, ACC.ROLE_PUSHBUTTON);
        getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
            @Override
            public void getActionCount(AccessibleActionEvent event) {
                event.count = 1;
            }

            @Override
            public void doAction(AccessibleActionEvent event) {
                open.run();
                event.result = ACC.OK;
            }
        });
        Appearance.whenChanged(this, this::redraw);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(Math.max(px(SIZE + 6), RAIL), px(last ? SIZE + 6 : STEP));
    }

    private void release(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            open.run();
        }
    }

    private void press(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            open.run();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        int size = px(SIZE);
        int left = (area.width - size) / 2;
        int top = px(3);
        gc.setAntialias(SWT.ON);
        gc.setBackground(Colours.of(Role.CHROME));
        gc.fillRectangle(area);
        gc.setForeground(Colours.of(Role.HAIRLINE));
        if (!last) {
            gc.drawLine(area.width / 2, top + size + px(4), area.width / 2, area.height);
        }
        gc.setBackground(Colours.of(Role.PAGE));
        gc.fillOval(left, top, size, size);
        gc.setForeground(Colours.of(state.hasBegun() ? Role.ACCENT : Role.SECONDARY));
        gc.setLineWidth(Math.max(1, px(1.5)));
        gc.drawOval(left, top, size, size);
        if (state.isComplete()) {
            tick(gc, left, top, size);
        } else {
            number(gc, area.width, top, size);
        }
        if (isFocusControl()) {
            gc.setLineWidth(1);
            gc.setForeground(Colours.of(Role.ACCENT));
            gc.drawRectangle(0, 0, area.width - 1, size + 2 * top - 1);
        }
    }

    private static void tick(GC gc, int left, int top, int size) {
        gc.drawPolyline(new int[] {left + size * 28 / 100, top + size * 52 / 100, left + size * 45 / 100,
            top + size * 68 / 100, left + size * 73 / 100, top + size * 35 / 100});
    }

    private void number(GC gc, int width, int top, int size) {
        TextStyle style = fonts.metrics().note().semibold();
        String number = Integer.toString(state.number());
        gc.setFont(fonts.font(style));
        gc.drawText(number, (int) Math.round((width - fonts.width(number, style)) / 2),
                top + (size - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
