package org.baraza.ui.workplan.internal.model.board;

import java.util.List;
import java.util.Optional;

/**
 * A table whose cells are read and opened, not edited.
 *
 * @param name what a screen reader says of the whole
 * @param corner the heading over the headings of the lines
 */
public record Board(String name, String corner, List<Head> columns, List<Line> lines) {

    public Board {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** The cell at a place; empty if there is none. */
    public Optional<Slot> slot(int line, int column) {
        return line < 0 || line >= lines.size() || column < 0 || column >= columns.size() ? Optional.empty()
                : Optional.of(lines.get(line).slots().get(column));
    }

    /**
     * The heading of a column.
     *
     * @param tip what it says in full
     */
    public record Head(String text, String tip) {
    }

    /**
     * A line under its heading.
     *
     * @param tip everything that is known about it; empty if the heading says it all
     * @param strong for sums
     */
    public record Line(String heading, String tip, boolean strong, List<Slot> slots) {

        public Line {
            slots = List.copyOf(slots);
        }
    }

    /**
     * A cell.
     *
     * @param tip what it says in full, for a pointer that rests on it and for a screen reader
     */
    public record Slot(String text, Look look, String tip) {
    }

    /** How a cell looks; the text tells the same. */
    public enum Look {
        PLAIN, STRONG,
        /** A sum to which something is missing. */
        SHORT,
        /** Nothing stands where something should. */
        HOLE,
        /** Nothing stands here, and nothing needs to. */
        EMPTY,
        /** More than is good. */
        CROWDED
    }
}
