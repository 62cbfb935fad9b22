package org.baraza.report;

import java.util.Objects;
import java.util.Optional;

import org.baraza.drawing.Role;

/**
 * A cell of a table.
 *
 * @param text may have several lines
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 * @param colour what its colour stands for; it only repeats what the text says
 */
public record Cell(String text, int columns, int rows, Optional<Role> colour) {

    public Cell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(colour);
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A cell spans at least one column and row: " + text);
        }
    }

    public static Cell of(String text) {
        return new Cell(text, 1, 1, Optional.empty());
    }

    public Cell across(int spanned) {
        return new Cell(text, spanned, rows, colour);
    }

    public Cell down(int spanned) {
        return new Cell(text, columns, spanned, colour);
    }

    public Cell in(Role role) {
        return new Cell(text, columns, rows, Optional.of(role));
    }
}
