package org.baraza.drawing;

import java.util.List;

/**
 * A text that wants a place beside a point.
 *
 * @param id of the thing it names
 * @param anchor the point, in pixels
 * @param clearance how far the thing itself reaches from the point, gap included
 * @param width of the text
 * @param height of the text, all lines
 * @param rise how far the middle of the first line lies below the top: level with the point when beside it
 * @param sides where it may stand, best first
 * @param reach how long a leader line may be if no side is free; 0 for none
 * @param avoid lines that it stays clear of as long as some side allows it
 */
public record Label(String id, Point anchor, double clearance, double width, double height, double rise,
        List<Side> sides, double reach, List<Segment> avoid) {

    public Label {
        sides = List.copyOf(sides);
        avoid = List.copyOf(avoid);
    }

    /** Where a label stands, seen from its point. */
    public enum Side {
        RIGHT(1, 0), LEFT(-1, 0), BELOW(0, 1), ABOVE(0, -1),
        ABOVE_RIGHT(1, -1), BELOW_RIGHT(1, 1), ABOVE_LEFT(-1, -1), BELOW_LEFT(-1, 1);

        private final int right;
        private final int down;

        Side(int right, int down) {
            this.right = right;
            this.down = down;
        }

        int right() {
            return right;
        }
    }

    /** The box of this label on a side. */
    Box at(Side side) {
        double share = side.right != 0 && side.down != 0 ? Math.sqrt(0.5) : 1;
        Point edge = anchor.plus(side.right * clearance * share, side.down * clearance * share);
        double x = switch (side.right) {
            case 1 -> edge.x();
            case -1 -> edge.x() - width;
            default -> edge.x() - width / 2;
        };
        double y = switch (side.down) {
            case 1 -> edge.y();
            case -1 -> edge.y() - height;
            default -> edge.y() - rise;
        };
        return new Box(x, y, width, height);
    }
}
