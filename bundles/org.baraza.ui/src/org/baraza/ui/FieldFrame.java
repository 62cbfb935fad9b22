package org.baraza.ui;

import java.util.Optional;

import org.baraza.drawing.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * The edge of a field, alike for one line and for many: one pixel, and two in the accent while it has the focus. What is
 * written in it is underlined with a wave while something is found of it.
 */
public final class FieldFrame extends Composite {

    private static final int EDGE = 2;
    private static final int INNER_WIDTH = 5;
    private static final int INNER_HEIGHT = 3;

    private Optional<Role> mark = Optional.empty();

    public FieldFrame(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        FillLayout inner = new FillLayout();
        inner.marginWidth = EDGE + INNER_WIDTH;
        inner.marginHeight = EDGE + INNER_HEIGHT;
        setLayout(inner);
        addListener(SWT.Paint, event -> paint(event.gc));
        Appearance.whenChanged(this, this::redraw);
    }

    /** Shows it on the edge when the control in it gets or loses the focus. */
    public void follow(Control field) {
        field.addListener(SWT.FocusIn, event -> redraw());
        field.addListener(SWT.FocusOut, event -> redraw());
        field.addListener(SWT.Modify, event -> redraw());
        addListener(SWT.MouseDown, event -> field.setFocus());
    }

    /** @param role the colour of the wave; empty for none */
    public void mark(Optional<Role> role) {
        if (!role.equals(mark)) {
            mark = role;
            redraw();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        boolean enabled = getChildren().length == 0 || getChildren()[0].isEnabled();
        gc.setBackground(Colours.of(enabled ? Role.FIELD : Role.PAGE));
        gc.fillRectangle(area);
        boolean focused = getChildren().length > 0 && getChildren()[0].isFocusControl();
        gc.setForeground(Colours.of(focused ? Role.ACCENT : Role.FIELD_EDGE));
        gc.setLineWidth(1);
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        if (focused) {
            gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
        }
        if (mark.isPresent() && getChildren().length > 0 && getChildren()[0] instanceof Text text) {
            Wave.under(text, gc, mark.get(), area.height - EDGE - 1);
        }
    }
}
