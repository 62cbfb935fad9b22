package org.baraza.drawing;

import java.util.List;
import java.util.stream.DoubleStream;

/** The diagonals of a hatch, cut to a box, so that painters need no patterns and no clipping. */
final class HatchLines {

    private HatchLines() {
    }

    /** @param pitch from line to line along the lower edge, in pixels */
    static List<Segment> in(Box box, double pitch) {
        return DoubleStream.iterate(pitch / 2, start -> start < box.width() + box.height(), start -> start + pitch)
                .mapToObj(start -> line(box, start))
                .toList();
    }

    /** The line on which the way right plus the way down from the upper left corner is the given one. */
    private static Segment line(Box box, double way) {
        double right = Math.min(way, box.width());
        double down = Math.min(way, box.height());
        return new Segment(new Point(box.x() + way - down, box.y() + down),
                new Point(box.x() + right, box.y() + way - right));
    }
}
