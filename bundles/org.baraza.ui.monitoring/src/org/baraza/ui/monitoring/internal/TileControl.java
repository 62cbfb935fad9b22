package org.baraza.ui.monitoring.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.drawing.Role;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.SpokenName;
import org.baraza.ui.monitoring.internal.model.Tile;
import org.baraza.ui.monitoring.internal.model.TileForm;
import org.baraza.ui.monitoring.internal.model.TileScene;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A tile that can be chosen by mouse and keyboard. */
final class TileControl {

    private static final int FOCUS_INSET = 4;

    private final Canvas canvas;
    private final SceneFonts fonts;
    private final Consumer<Tile> choose;
    private Optional<Tile> tile = Optional.empty();
    private TileForm form = TileForm.FULL;
    private boolean selected;

    TileControl(Composite parent, Consumer<Tile> choose) {
        this.choose = choose;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return preferredSize(width);
            }
        };
        fonts = new SceneFonts(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.addListener(SWT.MouseUp, event -> choose());
        canvas.addListener(SWT.KeyDown, this::press);
        canvas.addListener(SWT.Traverse, this::traverse);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        speak();
    }

    Control control() {
        return canvas;
    }

    Tile tile() {
        return tile.orElseThrow();
    }

    void show(Tile next) {
        tile = Optional.of(next);
        canvas.setToolTipText(next.detail());
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        canvas.redraw();
    }

    /** The width that the tile needs in a form. */
    int narrowest(TileForm shape) {
        return tile.map(own -> TileScene.narrowest(own, shape, fonts.metrics(), fonts)).map(Math::ceil).orElse(0.0)
                .intValue();
    }

    /** The width at which its name is whole too. */
    int comfortable(TileForm shape) {
        return tile.map(own -> TileScene.comfortable(own, shape, fonts.metrics(), fonts)).map(Math::ceil).orElse(0.0)
                .intValue();
    }

    void shape(TileForm next) {
        form = next;
        canvas.redraw();
    }

    void select(boolean on) {
        selected = on;
        canvas.redraw();
    }

    void dispose() {
        canvas.dispose();
    }

    private Point preferredSize(int width) {
        return new Point(width == SWT.DEFAULT ? narrowest(form) : width,
                (int) Math.ceil(TileScene.height(form, fonts.metrics())));
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        tile.ifPresent(own -> new ScenePainter(Appearance.palette(), fonts).paint(gc,
                TileScene.of(own, form, area.width, selected, fonts.metrics(), fonts)));
        if (canvas.isFocusControl()) {
            gc.setForeground(Colours.of(Role.ACCENT));
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(FOCUS_INSET, FOCUS_INSET, area.width - 2 * FOCUS_INSET - 1,
                    area.height - 2 * FOCUS_INSET - 1);
        }
    }

    private void choose() {
        tile.ifPresent(choose);
    }

    private void press(Event event) {
        if (event.character == ' ' || event.character == SWT.CR) {
            choose();
        }
    }

    /** Arrows go from tile to tile as tabs do. */
    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
            case SWT.TRAVERSE_ARROW_NEXT -> {
                event.detail = SWT.TRAVERSE_TAB_NEXT;
                event.doit = true;
            }
            case SWT.TRAVERSE_ARROW_PREVIOUS -> {
                event.detail = SWT.TRAVERSE_TAB_PREVIOUS;
                event.doit = true;
            }
            default -> { }
        }
    }

    private void speak() {
        SpokenName.of(canvas, () -> tile.map(Tile::detail).orElse(""));
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = tile.filter(Tile::filters).isPresent() ? ACC.ROLE_RADIOBUTTON : ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (selected ? ACC.STATE_CHECKED : 0)
                        | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }
}
