package org.baraza.rcp.internal.find;

import java.util.function.Supplier;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.baraza.ui.Icons;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Looks like a field and opens the search over everything when it is clicked or typed at. */
public final class FindField extends Canvas {

    private static final int WIDTH = 264;
    private static final int HEIGHT = 26;
    private static final int PADDING = 9;

    private final SceneFonts fonts = new SceneFonts(this);
    private final Supplier<String> keys;

    public FindField(Composite parent, Runnable open, Supplier<String> keys) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.keys = keys;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_IBEAM));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, event -> open.run());
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                open.run();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Find_title;
            }

            @Override
            public void getKeyboardShortcut(AccessibleEvent event) {
                event.result = keys.get();
            }
        });
        SpokenName.as(this, ACC.ROLE_PUSHBUTTON);
        Appearance.whenChanged(this, this::redraw);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(px(WIDTH), px(HEIGHT));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(Colours.of(Role.FIELD));
        gc.fillRectangle(area);
        gc.setForeground(Colours.of(isFocusControl() ? Role.ACCENT : Role.FIELD_EDGE));
        gc.setLineWidth(1);
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        if (isFocusControl()) {
            gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
        }
        Image lens = Icons.image("find");
        gc.drawImage(lens, px(PADDING), (area.height - lens.getBounds().height) / 2);
        int from = px(PADDING + 7) + lens.getBounds().width;
        int end = area.width - px(PADDING);
        int keysAt = end - width(keys.get(), fonts.metrics().note());
        TextStyle base = fonts.metrics().base();
        boolean both = from + width(Messages.Find_title, base) <= keysAt - px(PADDING);
        if (both) {
            write(gc, keys.get(), keysAt, fonts.metrics().note());
        }
        int room = (both ? keysAt - px(PADDING) : end) - from;
        write(gc, Fit.within(Messages.Find_title, room, text -> fonts.width(text, base)), from, base);
        setToolTipText(both ? null : keys.get().isEmpty() ? Messages.Find_title : Messages.Find_title + " (" + keys.get() + ")");
    }

    private int width(String text, TextStyle style) {
        return (int) Math.ceil(fonts.width(text, style));
    }

    private void write(GC gc, String text, int x, TextStyle style) {
        gc.setFont(fonts.font(style));
        gc.setForeground(Colours.of(Role.PLACEHOLDER));
        gc.drawText(text, x, (getClientArea().height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
