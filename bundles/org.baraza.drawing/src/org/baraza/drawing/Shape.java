package org.baraza.drawing;

import java.util.List;
import java.util.Optional;

/** One thing that a painter paints, in pixels of its scene. */
public sealed interface Shape {

    /** The same, elsewhere on the scene. */
    default Shape shifted(double right, double down) {
        return switch (this) {
            case Rect(Box box, double radius, Paint paint) -> new Rect(box.shifted(right, down), radius, paint);
            case Ellipse(Box box, Paint paint) -> new Ellipse(box.shifted(right, down), paint);
            case Polygon(List<Point> points, Paint paint) -> new Polygon(shifted(points, right, down), paint);
            case Polyline(List<Point> points, Stroke stroke) -> new Polyline(shifted(points, right, down), stroke);
            case Sign(double axis, List<Point> points, Stroke stroke) ->
                new Sign(axis + right, shifted(points, right, down), stroke);
            case Hatch(Box box, double pitch, double width, Role ground, Role stripe) ->
                new Hatch(box.shifted(right, down), pitch, width, ground, stripe);
            case Text text -> new Text(text.text(), text.at().plus(right, down), text.anchor(), text.style(),
                    text.role(), text.halo(), text.turn());
        };
    }

    /** The same on a scene so wide that is mirrored: what is read stays as it is written. */
    default Shape mirrored(double width) {
        return switch (this) {
            case Rect(Box box, double radius, Paint paint) -> new Rect(box.mirrored(width), radius, paint);
            case Ellipse(Box box, Paint paint) -> new Ellipse(box.mirrored(width), paint);
            case Polygon(List<Point> points, Paint paint) -> new Polygon(mirrored(points, width), paint);
            case Polyline(List<Point> points, Stroke stroke) -> new Polyline(mirrored(points, width), stroke);
            case Sign(double axis, List<Point> points, Stroke stroke) -> shifted(width - 2 * axis, 0);
            case Hatch(Box box, double pitch, double across, Role ground, Role stripe) ->
                new Hatch(box.mirrored(width), pitch, across, ground, stripe);
            case Text text -> new Text(text.text(), new Point(width - text.at().x(), text.at().y()),
                    text.anchor().opposite(), text.style(), text.role(), text.halo(), text.turn());
        };
    }

    private static List<Point> mirrored(List<Point> points, double width) {
        return points.stream().map(point -> new Point(width - point.x(), point.y())).toList();
    }

    private static List<Point> shifted(List<Point> points, double right, double down) {
        return points.stream().map(point -> point.plus(right, down)).toList();
    }

    /** @param radius of the corners; 0 for square ones */
    record Rect(Box box, double radius, Paint paint) implements Shape {
    }

    record Ellipse(Box box, Paint paint) implements Shape {

        public static Ellipse circle(Point centre, double radius, Paint paint) {
            return new Ellipse(Box.centred(centre, 2 * radius, 2 * radius), paint);
        }
    }

    record Polygon(List<Point> points, Paint paint) implements Shape {
    }

    record Polyline(List<Point> points, Stroke stroke) implements Shape {

        public static Polyline of(Stroke stroke, Point... points) {
            return new Polyline(List.of(points), stroke);
        }
    }

    /**
     * A line that is read as a sign, such as a tick or a question mark: the same figure in every direction of reading.
     *
     * @param axis the place, from left to right, round which it turns over where the ground that it is painted on is mirrored
     */
    record Sign(double axis, List<Point> points, Stroke stroke) implements Shape {

        /** As it is painted on a mirrored ground. */
        public Polyline turnedOver() {
            return new Polyline(points.stream().map(point -> new Point(2 * axis - point.x(), point.y())).toList(), stroke);
        }
    }

    /**
     * Diagonal stripes, rising to the right, over a plain ground.
     *
     * @param pitch from one stripe to the next, along an edge of the box
     * @param width of a stripe, along an edge of the box
     */
    record Hatch(Box box, double pitch, double width, Role ground, Role stripe) implements Shape {

        /** The stripes as polygons, already cut to the box. */
        public List<List<Point>> stripes() {
            return new HatchStripes(box, pitch, width).polygons();
        }
    }

    /**
     * One line of text.
     *
     * @param at where the anchor of the text stands on its baseline
     * @param halo the colour of the ground, painted round the letters where they may cross lines
     * @param turn upward: written from bottom to top
     */
    record Text(String text, Point at, Anchor anchor, TextStyle style, Role role, Optional<Role> halo, Turn turn)
            implements Shape {

        public Text(String text, Point at, Anchor anchor, TextStyle style, Role role) {
            this(text, at, anchor, style, role, Optional.empty(), Turn.NONE);
        }

        public Text on(Role ground) {
            return new Text(text, at, anchor, style, role, Optional.of(ground), turn);
        }

        /** How far the halo reaches beyond the letters, in pixels: 3 round the base font. */
        public double haloWidth() {
            return style.size() / 4;
        }

        public Text upward() {
            return new Text(text, at, anchor, style, role, halo, Turn.UPWARD);
        }
    }

    /** Which part of a text stands at its place; start is the left end, whatever the language. */
    enum Anchor {
        START, MIDDLE, END;

        Anchor opposite() {
            return values()[values().length - 1 - ordinal()];
        }
    }

    enum Turn {
        NONE, UPWARD
    }
}
