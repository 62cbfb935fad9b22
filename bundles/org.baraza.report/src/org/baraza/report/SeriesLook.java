package org.baraza.report;

import java.util.List;
import java.util.stream.IntStream;

import org.baraza.drawing.Box;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Palette;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.baraza.drawing.Stroke;

/**
 * How a series of a chart is drawn. Series of the same colour, such as the states in which nothing is told, differ by
 * what fills them.
 */
public record SeriesLook(Role colour, Filling filling) {

    /** In the order in which they are taken. */
    public enum Filling {
        SOLID, EMPTY, HATCHED, DASHED
    }

    private static final double PITCH = 5;
    private static final double STRIPE = 1.5;
    private static final double SIGN = 8;
    private static final double EDGE = 1.2;

    /** That of a series of a chart, by its number. */
    public static SeriesLook of(Chart chart, int series) {
        Role colour = chart.series().get(series).colour();
        long before = IntStream.range(0, series).filter(it -> Palette.light().colour(chart.series().get(it).colour())
                .equals(Palette.light().colour(colour))).count();
        return new SeriesLook(colour, Filling.values()[(int) Math.min(before, Filling.values().length - 1)]);
    }

    List<Shape> bar(Box box) {
        Paint edged = Paint.of(Role.PAGE, Stroke.solid(colour, EDGE));
        return switch (filling) {
            case SOLID -> List.of(new Shape.Rect(box, 1, Paint.of(colour, Stroke.solid(Role.PAGE, 1))));
            case EMPTY -> List.of(new Shape.Rect(inner(box), 1, edged));
            case HATCHED -> List.of(new Shape.Hatch(inner(box), PITCH, STRIPE, Role.PAGE, colour),
                    new Shape.Rect(inner(box), 1, Paint.edge(Stroke.solid(colour, EDGE))));
            case DASHED -> List.of(new Shape.Rect(inner(box), 1, Paint.of(Role.PAGE, Stroke.dashed(colour, EDGE, 2, 2))));
        };
    }

    /** Beside its name, where the chart has bars. */
    List<Shape> sign(Point at) {
        return bar(Box.centred(at, SIGN, SIGN));
    }

    /** Over a bar of it. */
    Role words() {
        return filling == Filling.SOLID ? Role.ON_MARK : Role.TEXT;
    }

    boolean isHatched() {
        return filling == Filling.HATCHED;
    }

    private static Box inner(Box box) {
        return new Box(box.x() + 1, box.y() + EDGE / 2, Math.max(1, box.width() - 2), Math.max(1, box.height() - EDGE));
    }
}
