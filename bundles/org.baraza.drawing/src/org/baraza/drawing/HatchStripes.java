package org.baraza.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** The stripes of a hatch, cut to a box, so that painters need no patterns and no clipping. */
record HatchStripes(Box box, double pitch, double width) {

    List<List<Point>> polygons() {
        return DoubleStream.iterate(0, from -> from < box.width() + box.height(), from -> from + pitch)
                .mapToObj(this::stripe)
                .toList();
    }

    /** Round the stripe: along the left and lower edge of the box, then back along its right and upper edge. */
    private List<Point> stripe(double from) {
        double to = Math.min(from + width, box.width() + box.height());
        List<Point> points = new ArrayList<>();
        points.add(lower(from));
        if (from < box.height() && to > box.height()) {
            points.add(lower(box.height()));
        }
        points.add(lower(to));
        points.add(upper(to));
        if (from < box.width() && to > box.width()) {
            points.add(upper(box.width()));
        }
        points.add(upper(from));
        return points;
    }

    /** The lower end of the diagonal on which the way right plus the way down from the upper left corner is given. */
    private Point lower(double way) {
        double down = Math.min(way, box.height());
        return new Point(box.x() + way - down, box.y() + down);
    }

    private Point upper(double way) {
        double right = Math.min(way, box.width());
        return new Point(box.x() + right, box.y() + way - right);
    }
}
