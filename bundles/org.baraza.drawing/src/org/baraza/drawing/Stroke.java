package org.baraza.drawing;

import java.util.List;

/**
 * A line's colour, width in pixels and dash pattern (lengths drawn and left out in turn; empty for a solid line). Solid
 * lines have round ends and joins, dashed ones flat ends.
 */
public record Stroke(Role role, double width, List<Double> dash) {

    public static Stroke solid(Role role, double width) {
        return new Stroke(role, width, List.of());
    }

    public static Stroke dashed(Role role, double width, double drawn, double left) {
        return new Stroke(role, width, List.of(drawn, left));
    }
}
