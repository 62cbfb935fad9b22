package org.baraza.ui.stakeholders.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.drawing.Point;
import org.baraza.drawing.Zoom;
import org.baraza.model.strategy.StakeholderGroup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/**
 * Looks closer at a part of the matrix: Ctrl with the wheel, or with plus, minus and 0; a drag of the ground moves the
 * part in sight, and a group that is chosen comes into sight.
 */
final class MatrixZoom {

    private static final double STEP = 1.25;
    private static final int PERCENT = 100;

    private final MatrixCanvas canvas;
    private final Consumer<String> status;
    private Optional<Point> held = Optional.empty();

    /** @param status shows how close the look is */
    MatrixZoom(MatrixCanvas canvas, Consumer<String> status) {
        this.canvas = canvas;
        this.status = status;
        Canvas control = canvas.control();
        control.addListener(SWT.MouseWheel, this::wheel);
        control.addListener(SWT.MouseDown, this::press);
        control.addListener(SWT.MouseMove, this::move);
        control.addListener(SWT.MouseUp, event -> held = Optional.empty());
        control.addListener(SWT.KeyDown, this::key);
    }

    /** Brings the chosen group into sight. */
    void follow() {
        canvas.selected().map(StakeholderGroup::getId).ifPresent(id ->
            canvas.surface().ifPresent(surface -> canvas.zoom(surface.showing(id))));
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            closer(event.count > 0 ? STEP : 1 / STEP, new Point(event.x, event.y));
        }
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == SWT.MOD1) {
            switch (event.keyCode) {
                case '+', '=', SWT.KEYPAD_ADD -> closer(STEP, focus());
                case '-', SWT.KEYPAD_SUBTRACT -> closer(1 / STEP, focus());
                case '0', SWT.KEYPAD_0 -> look(Zoom.none());
                default -> { }
            }
        }
    }

    /** Keys zoom in on the chosen group, else on the middle. */
    private Point focus() {
        Rectangle area = canvas.control().getClientArea();
        return canvas.selected().flatMap(group -> canvas.surface().flatMap(surface -> surface.placeOf(group.getId())))
                .orElseGet(() -> new Point(area.width / 2.0, area.height / 2.0));
    }

    private void closer(double factor, Point at) {
        canvas.surface().ifPresent(surface -> look(surface.closer(factor, at)));
    }

    private void look(Zoom zoom) {
        canvas.zoom(zoom);
        status.accept(zoom.isNone() ? Messages.Zoom_none
                : NLS.bind(Messages.Zoom_at, Math.round(zoom.times() * PERCENT)));
    }

    private void press(Event event) {
        Point pointer = new Point(event.x, event.y);
        held = canvas.surface().filter(surface -> event.button == 1 && !canvas.zoom().isNone()
                && surface.isInPlot(pointer) && surface.groupAt(pointer).isEmpty()).map(surface -> pointer);
    }

    private void move(Event event) {
        Point pointer = new Point(event.x, event.y);
        held.ifPresent(from -> canvas.surface().ifPresent(surface -> {
            canvas.zoom(surface.dragged(from, pointer));
            held = Optional.of(pointer);
        }));
    }
}
