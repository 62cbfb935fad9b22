package org.baraza.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.baraza.drawing.Role;

/**
 * A cell of a table.
 *
 * @param lead a line that comes first and stands out, such as the name of what the text describes
 * @param text may have several lines
 * @param number what the text says, where that is a number to reckon with, as in a spreadsheet
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 * @param colour what its colour stands for; it only repeats what the text says
 */
public record Cell(Optional<String> lead, String text, Optional<BigDecimal> number, int columns, int rows,
        Optional<Role> colour) {

    public Cell {
        Objects.requireNonNull(lead);
        Objects.requireNonNull(text);
        Objects.requireNonNull(number);
        Objects.requireNonNull(colour);
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A cell spans at least one column and row: " + text);
        }
    }

    public static Cell of(String text) {
        return new Cell(Optional.empty(), text, Optional.empty(), 1, 1, Optional.empty());
    }

    /** A number, and how the document writes it. */
    public static Cell of(BigDecimal number, String text) {
        return new Cell(Optional.empty(), text, Optional.of(number), 1, 1, Optional.empty());
    }

    public static Cell of(String lead, String text) {
        return new Cell(Optional.of(lead), text, Optional.empty(), 1, 1, Optional.empty());
    }

    public Cell across(int spanned) {
        return new Cell(lead, text, number, spanned, rows, colour);
    }

    public Cell down(int spanned) {
        return new Cell(lead, text, number, columns, spanned, colour);
    }

    public Cell in(Role role) {
        return new Cell(lead, text, number, columns, rows, Optional.of(role));
    }
}
