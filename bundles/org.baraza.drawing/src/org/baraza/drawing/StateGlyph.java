package org.baraza.drawing;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.IndicatorState;

/** The sign of a state of an activity or indicator: each has a shape of its own, colour never speaks alone. */
public enum StateGlyph {

    FINISHED(Role.FINISHED), ON_TRACK(Role.ON_TRACK), AHEAD(Role.AHEAD), LAGGING(Role.LAGGING), MISSING(Role.MISSING),
    NOT_STARTED(Role.NOT_STARTED);

    private final Role role;

    StateGlyph(Role role) {
        this.role = role;
    }

    /** The sign of an indicator's state; none while there is nothing to judge. */
    public static Optional<StateGlyph> of(IndicatorState state) {
        return switch (state) {
            case ON_TRACK -> Optional.of(ON_TRACK);
            case AHEAD -> Optional.of(AHEAD);
            case LAGGING -> Optional.of(LAGGING);
            case MISSING -> Optional.of(MISSING);
            case NOT_STARTED -> Optional.of(NOT_STARTED);
            case NOT_DUE, NOT_JUDGED -> Optional.empty();
        };
    }

    /** The sign of an activity's state; none while its report is awaited, and for what was put aside. */
    public static Optional<StateGlyph> of(ActivityState state) {
        return switch (state) {
            case FINISHED -> Optional.of(FINISHED);
            case ON_TRACK -> Optional.of(ON_TRACK);
            case AHEAD -> Optional.of(AHEAD);
            case LAGGING, OVERDUE -> Optional.of(LAGGING);
            case MISSING -> Optional.of(MISSING);
            case NOT_STARTED -> Optional.of(NOT_STARTED);
            case AWAITED, SUSPENDED, CANCELLED -> Optional.empty();
        };
    }

    /** The state's colour, for text too. */
    public Role role() {
        return role;
    }

    /** @param size in pixels of the square that holds the glyph: 13 in cells, 16 in text, at the standard scale */
    public List<Shape> at(Point centre, double size) {
        Grid16 grid = new Grid16(centre, size);
        return switch (this) {
            case FINISHED -> List.of(grid.square(2, 12, 1.5, Paint.fill(role)), tick(grid));
            case ON_TRACK -> List.of(grid.disc(6, Paint.fill(role)), tick(grid));
            case AHEAD -> List.of(grid.polyline(grid.stroke(role, 2.2), 3, 8, 8, 3, 13, 8),
                    grid.polyline(grid.stroke(role, 2.2), 3, 13, 8, 8, 13, 13));
            case LAGGING -> List.of(grid.polygon(Paint.of(role, grid.stroke(role, 1.2)), 1.6, 3.2, 14.4, 3.2, 8, 14.2));
            case MISSING -> List.of(grid.disc(6.1, missingRing(grid)), hook(grid), dot(grid));
            case NOT_STARTED -> List.of(grid.disc(5.5, Paint.edge(grid.stroke(role, 1.3))));
        };
    }

    private static Shape tick(Grid16 grid) {
        return grid.sign(grid.stroke(Role.ON_MARK, 1.6), 5.1, 8.2, 7.1, 10.25, 10.8, 6);
    }

    private Paint missingRing(Grid16 grid) {
        return Paint.of(Role.MISSING_GROUND, Stroke.dashed(role, grid.px(1.5), grid.px(2.6), grid.px(2.2)));
    }

    /** The question mark's bow, as straight pieces short enough to look round. */
    private Shape hook(Grid16 grid) {
        return grid.sign(grid.stroke(role, 1.5), 6.3, 6.6, 6.45, 5.9, 6.9, 5.3, 7.5, 5.05, 8.1, 5, 8.8, 5.1,
                9.4, 5.6, 9.7, 6.4, 9.5, 7.1, 9, 7.6, 8.5, 8, 8.1, 8.4, 8, 9);
    }

    private Shape dot(Grid16 grid) {
        return grid.polyline(grid.stroke(role, 1.5), 8, 11, 8, 11.1);
    }
}
