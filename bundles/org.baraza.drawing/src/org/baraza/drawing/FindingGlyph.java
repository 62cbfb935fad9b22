package org.baraza.drawing;

import java.util.List;

/** The sign of a finding's grade. */
public enum FindingGlyph {

    TO_FIX(Role.TO_FIX), TO_CONSIDER(Role.TO_CONSIDER), GOOD_TO_KNOW(Role.GOOD_TO_KNOW);

    private final Role role;

    FindingGlyph(Role role) {
        this.role = role;
    }

    /** The grade's colour, for text and wavy underlines too. */
    public Role role() {
        return role;
    }

    /** @param size in pixels of the square that holds the glyph: 14 at the standard scale */
    public List<Shape> at(Point centre, double size) {
        Grid16 grid = new Grid16(centre, size);
        return switch (this) {
            case TO_FIX -> List.of(octagon(grid), bar(grid, Role.ON_MARK, 1.8, 4.6, 8.8),
                    dot(grid, Role.ON_MARK, 1.8, 11.3));
            case TO_CONSIDER -> List.of(triangle(grid), bar(grid, role, 1.6, 6.6, 9.6), dot(grid, role, 1.6, 11.6));
            case GOOD_TO_KNOW -> List.of(ring(grid), bar(grid, role, 1.6, 7.4, 11), dot(grid, role, 1.6, 5));
        };
    }

    private Shape octagon(Grid16 grid) {
        return grid.polygon(Paint.fill(role), 5.2, 1.5, 10.8, 1.5, 14.5, 5.2, 14.5, 10.8, 10.8, 14.5, 5.2, 14.5,
                1.5, 10.8, 1.5, 5.2);
    }

    private Shape triangle(Grid16 grid) {
        return grid.polygon(Paint.of(Role.TO_CONSIDER_FILL, grid.stroke(role, 1.5)), 8, 2.2, 14.6, 13.6, 1.4, 13.6);
    }

    private Shape ring(Grid16 grid) {
        return grid.disc(6, Paint.of(Role.PAGE, grid.stroke(role, 1.5)));
    }

    private static Shape bar(Grid16 grid, Role role, double width, double from, double to) {
        return grid.polyline(grid.stroke(role, width), 8, from, 8, to);
    }

    private static Shape dot(Grid16 grid, Role role, double width, double y) {
        return bar(grid, role, width, y, y + 0.1);
    }
}
