package org.baraza.report;

import java.util.Objects;
import java.util.Optional;

import org.baraza.drawing.Role;

/**
 * A cell of a table.
 *
 * @param lead a line that comes first and stands out, such as the name of what the text describes
 * @param text may have several lines
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 * @param colour what its colour stands for; it only repeats what the text says
 */
public record Cell(Optional<String> lead, String text, int columns, int rows, Optional<Role> colour) {

    public Cell {
        Objects.requireNonNull(lead);
        Objects.requireNonNull(text);
        Objects.requireNonNull(colour);
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A cell spans at least one column and row: " + text);
        }
    }

    public static Cell of(String text) {
        return new Cell(Optional.empty(), text, 1, 1, Optional.empty());
    }

    public static Cell of(String lead, String text) {
        return new Cell(Optional.of(lead), text, 1, 1, Optional.empty());
    }

    public Cell across(int spanned) {
        return new Cell(lead, text, spanned, rows, colour);
    }

    public Cell down(int spanned) {
        return new Cell(lead, text, columns, spanned, colour);
    }

    public Cell in(Role role) {
        return new Cell(lead, text, columns, rows, Optional.of(role));
    }
}
