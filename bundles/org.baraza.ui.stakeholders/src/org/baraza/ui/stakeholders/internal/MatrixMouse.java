package org.baraza.ui.stakeholders.internal;

import java.util.Optional;

import org.baraza.drawing.Point;
import org.baraza.drawing.Target;
import org.baraza.model.strategy.StakeholderGroup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** Selects groups with a click and moves them with a drag. */
final class MatrixMouse {

    /** How far the pointer goes before a click becomes a drag, in pixels. */
    private static final double THRESHOLD = 4;

    private final MatrixCanvas canvas;
    private final Carrier carrier;
    private Optional<Grip> grip = Optional.empty();

    /** A group under the pressed button, where it was pressed, and how far that is from the group's place. */
    private record Grip(StakeholderGroup group, Point pressed, double dx, double dy) {

        Point placeAt(Point pointer) {
            return pointer.plus(dx, dy);
        }
    }

    MatrixMouse(MatrixCanvas canvas, Carrier carrier) {
        this.canvas = canvas;
        this.carrier = carrier;
        Canvas control = canvas.control();
        control.addListener(SWT.MouseDown, this::press);
        control.addListener(SWT.MouseMove, this::move);
        control.addListener(SWT.MouseUp, this::release);
        control.addListener(SWT.MouseExit, event -> control.setToolTipText(null));
    }

    /** Forgets a press, so that the rest of a drag that was put back moves nothing. */
    void letGo() {
        grip = Optional.empty();
    }

    private void press(Event event) {
        canvas.control().setToolTipText(null);
        canvas.control().forceFocus();
        if (carrier.isCarrying()) {
            carrier.drop();
            return;
        }
        Point pointer = new Point(event.x, event.y);
        Optional<StakeholderGroup> group = groupAt(pointer);
        group.map(StakeholderGroup::getId).ifPresent(canvas::select);
        grip = event.button == 1 ? group.flatMap(found -> grip(found, pointer)) : Optional.empty();
    }

    private void move(Event event) {
        Point pointer = new Point(event.x, event.y);
        grip.ifPresent(held -> {
            if (!carrier.isCarrying() && pointer.distance(held.pressed()) >= THRESHOLD) {
                carrier.pickUp(held.group());
            }
            if (carrier.isCarrying()) {
                canvas.surface().ifPresent(surface -> carrier.moveTo(surface.positionAt(held.placeAt(pointer))));
            }
        });
        if (grip.isEmpty() && !carrier.isCarrying()) {
            hover(pointer);
        }
    }

    private void release(Event event) {
        Point pointer = new Point(event.x, event.y);
        grip.filter(held -> carrier.isCarrying()).ifPresent(held -> {
            if (canvas.surface().filter(surface -> surface.isInPlot(pointer)).isPresent()) {
                carrier.drop();
            } else {
                carrier.refuse();
            }
        });
        letGo();
    }

    private void hover(Point pointer) {
        Optional<String> id = canvas.surface().flatMap(surface -> surface.groupAt(pointer));
        Canvas control = canvas.control();
        control.setCursor(id.isPresent() ? control.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        String text = id.flatMap(this::tooltip).orElse(null);
        if (text == null || !text.equals(canvas.control().getToolTipText())) {
            canvas.control().setToolTipText(text);
        }
    }

    private Optional<String> tooltip(String id) {
        return canvas.surface().stream().flatMap(surface -> surface.targets().stream())
                .filter(target -> target.element().equals(id)).map(Target::tooltip).findFirst();
    }

    private Optional<StakeholderGroup> groupAt(Point pointer) {
        return canvas.surface().flatMap(surface -> surface.groupAt(pointer)).flatMap(canvas::group);
    }

    /** A mark keeps its distance from the pointer; a chip from the tray hangs on it by its middle. */
    private Optional<Grip> grip(StakeholderGroup group, Point pointer) {
        return canvas.surface().map(surface -> surface.placeOf(group.getId())
                .map(place -> new Grip(group, pointer, place.x() - pointer.x(), place.y() - pointer.y()))
                .orElseGet(() -> new Grip(group, pointer, 0, 0)));
    }
}
