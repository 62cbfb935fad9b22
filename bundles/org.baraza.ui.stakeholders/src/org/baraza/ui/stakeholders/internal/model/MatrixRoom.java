package org.baraza.ui.stakeholders.internal.model;

import org.baraza.drawing.Metrics;

/** The room that the matrix needs, so that its groups can be named in full: where the table beside it leaves less, it stands below. */
public record MatrixRoom(Metrics metrics) {

    /** Of the drawing without its foot, in pixels of the look. */
    private static final double LEAST_AREA = 172_000;
    private static final double FOOT = 64;
    private static final double LEAST_HEIGHT = 290;
    /** Of the table below, that it is seen that there is one. */
    private static final double PEEK = 40;

    /** Whether a matrix beside the table has room enough. */
    public boolean isEnough(int width, int height) {
        double scale = metrics.px(1);
        return width / scale * (height / scale - FOOT) >= LEAST_AREA;
    }

    /** How high it is above the table. */
    public int above(int page) {
        return (int) Math.max(metrics.px(LEAST_HEIGHT), page - metrics.px(PEEK));
    }
}
