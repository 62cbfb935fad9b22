package org.baraza.ui;

import java.util.List;

import org.baraza.drawing.Role;
import org.baraza.ui.LinkedText.Way;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Words of which some lead somewhere. It is written, wraps and tells as the system's own link, which underlines always:
 * this one only where the pointer is. Tab goes from one to the next, Enter and Space follow it.
 */
public final class LinkWords extends Canvas {

    private static final int NONE = -1;

    private final Role role;
    private final TextLayout layout;
    private final Listener keys = this::press;
    private LinkedText text = LinkedText.of("");
    private int current;
    private int hovered = NONE;

    /** @param role of the words that lead nowhere */
    public LinkWords(Composite parent, Role role) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.role = role;
        layout = new TextLayout(getDisplay());
        layout.setOrientation(getOrientation());
        addListener(SWT.Dispose, event -> layout.dispose());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> hover(at(event)));
        addListener(SWT.MouseExit, event -> hover(NONE));
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, this::traverse);
        SpokenName.of(this, () -> text.words());
        SpokenName.as(this, ACC.ROLE_LINK);
        Appearance.whenChanged(this, this::redraw);
    }

    /** Without anything that leads somewhere it is no place for the keyboard. */
    public void setText(String marked) {
        text = LinkedText.of(marked);
        current = 0;
        hovered = NONE;
        removeListener(SWT.KeyDown, keys);
        if (!text.ways().isEmpty()) {
            addListener(SWT.KeyDown, keys);
        }
        SpokenName.renew(this);
        redraw();
    }

    public String getText() {
        return text.words();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        Rectangle bounds = laidOut(widthHint == SWT.DEFAULT ? NONE : widthHint).getBounds();
        return new Point(widthHint == SWT.DEFAULT ? bounds.width + 1 : widthHint,
                heightHint == SWT.DEFAULT ? bounds.height : heightHint);
    }

    /** @param width where it wraps, or none */
    private TextLayout laidOut(int width) {
        layout.setFont(getFont());
        layout.setText(text.words());
        layout.setWidth(width == NONE ? NONE : Math.max(1, width));
        for (Way way : text.ways()) {
            TextStyle style = new TextStyle(null, Colours.of(Role.ACCENT), null);
            style.underline = text.ways().indexOf(way) == hovered;
            layout.setStyle(style, way.start(), way.end() - 1);
        }
        return layout;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setForeground(Colours.of(role));
        laidOut(area.width).draw(gc, 0, 0);
        if (isFocusControl() && current < text.ways().size()) {
            Way way = text.ways().get(current);
            Rectangle bounds = layout.getBounds(way.start(), way.end() - 1);
            gc.setForeground(Colours.of(Role.ACCENT));
            gc.drawRectangle(bounds.x, bounds.y, bounds.width, bounds.height - 1);
        }
    }

    private void hover(int which) {
        if (which != hovered) {
            hovered = which;
            setCursor(which == NONE ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            redraw();
        }
    }

    private int at(Event event) {
        int letter = laidOut(getClientArea().width).getOffset(event.x, event.y, null);
        List<Way> ways = text.ways();
        return ways.stream().filter(way -> letter >= way.start() && letter < way.end())
                .filter(way -> layout.getBounds(way.start(), way.end() - 1).contains(event.x, event.y)).findFirst()
                .map(ways::indexOf).orElse(NONE);
    }

    private void click(Event event) {
        int which = at(event);
        if (event.button == 1 && which != NONE) {
            current = which;
            follow();
        }
    }

    private void press(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            follow();
        }
    }

    private void follow() {
        Event followed = new Event();
        followed.text = text.ways().get(current).target();
        notifyListeners(SWT.Selection, followed);
    }

    private void traverse(Event event) {
        int next = event.detail == SWT.TRAVERSE_TAB_NEXT ? current + 1
                : event.detail == SWT.TRAVERSE_TAB_PREVIOUS ? current - 1 : NONE;
        int ways = text.ways().size();
        boolean stays = next >= 0 && next < ways;
        if (stays) {
            current = next;
            redraw();
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT) {
            current = 0; // where Tab comes to the next time
        } else if (event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            current = Math.max(0, ways - 1);
        }
        event.doit = !stays && event.detail != SWT.TRAVERSE_RETURN;
    }
}
