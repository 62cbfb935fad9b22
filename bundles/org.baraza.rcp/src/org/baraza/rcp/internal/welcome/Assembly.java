package org.baraza.rcp.internal.welcome;

import java.util.List;

import org.baraza.drawing.Role;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The picture of Welcome, painted: seats in arcs round one voice, some of which answer it. */
final class Assembly extends Canvas {

    /** An arc of seats: how far from the middle, how many, and which of them answer. */
    private record Arc(double radius, int seats, int strength, List<Integer> answering) {
    }

    private static final List<Arc> ARCS = List.of(new Arc(148, 15, 30, List.of(10)), new Arc(112, 11, 60, List.of(3)),
            new Arc(75, 7, 100, List.of(5)));

    /** Of the drawing as it was made. */
    private static final double WIDTH = 320;
    private static final double HEIGHT = 205;
    private static final double SEAT = 9.5;
    /** The arcs go a little below the middle on both sides. */
    private static final double BEGIN = Math.toRadians(190);
    private static final double END = Math.toRadians(-10);

    Assembly(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        SpokenName.none(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        Appearance.whenChanged(this, this::redraw);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(Colours.of(Role.PAGE));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        double scale = Math.min(area.width / WIDTH, area.height / HEIGHT);
        double x = area.width / 2.0;
        double y = area.height / 2.0 + 56 * scale;
        ARCS.forEach(arc -> seats(gc, arc, x, y, scale));
        gc.setAlpha(255);
        gc.setBackground(Colours.of(Role.CULTIVATE_MARK));
        voice(gc, x, y - 20 * scale, scale);
    }

    private static void seats(GC gc, Arc arc, double x, double y, double scale) {
        for (int seat = 0; seat < arc.seats(); seat++) {
            double angle = BEGIN + (END - BEGIN) * seat / (arc.seats() - 1);
            boolean answers = arc.answering().contains(seat);
            gc.setAlpha(answers ? 255 : 255 * arc.strength() / 100);
            gc.setBackground(Colours.of(answers ? Role.CULTIVATE_MARK : Role.ACCENT));
            double size = SEAT * scale;
            gc.fillOval((int) Math.round(x + Math.cos(angle) * arc.radius() * scale - size),
                    (int) Math.round(y - Math.sin(angle) * arc.radius() * scale - size), (int) Math.round(2 * size),
                    (int) Math.round(2 * size));
        }
    }

    private static void voice(GC gc, double x, double y, double scale) {
        Path bubble = new Path(gc.getDevice());
        try {
            float left = (float) (x - 38 * scale);
            float top = (float) (y - 12 * scale);
            bubble.addArc(left, top, (float) (76 * scale), (float) (62 * scale), 0, 360);
            gc.fillPath(bubble);
        } finally {
            bubble.dispose();
        }
        gc.fillPolygon(new int[] {(int) (x - 28 * scale), (int) (y + 38 * scale), (int) (x - 31 * scale),
                (int) (y + 62 * scale), (int) (x - 6 * scale), (int) (y + 49 * scale)});
    }
}
