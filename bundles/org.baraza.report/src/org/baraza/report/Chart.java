package org.baraza.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.baraza.drawing.Role;

/**
 * Numbers as a chart: native in a spreadsheet, one to point at and to step through in a page, a picture on paper.
 *
 * @param caption stands below it, and says what it shows
 * @param categories what the values of each series belong to, in their order
 */
public record Chart(Kind kind, String caption, List<String> categories, List<Series> series) implements Block {

    /** How the values are drawn. */
    public enum Kind {
        /** Bars beside each other, one below another where names are long. */
        BARS,
        /** Bars whose parts add up. */
        STACKED,
        /** Lines over time. */
        LINES
    }

    /**
     * Values of one kind.
     *
     * @param values one for each category; empty where nothing is known, which is not zero
     * @param colour what it stands for; it only repeats what the name says
     */
    public record Series(String name, List<Optional<BigDecimal>> values, Role colour) {

        public Series {
            Objects.requireNonNull(name);
            values = List.copyOf(values);
            Objects.requireNonNull(colour);
        }

        public static Series of(String name, Role colour, BigDecimal... values) {
            return new Series(name, Arrays.stream(values).map(Optional::of).toList(), colour);
        }
    }

    /** @throws IllegalArgumentException if there is nothing to draw, or a series has too few or too many values */
    public Chart {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(caption);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (categories.isEmpty() || series.isEmpty()) {
            throw new IllegalArgumentException("A chart has at least one category and one series: " + caption);
        }
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("Series " + one.name() + " has " + one.values().size()
                        + " values for " + categories.size() + " categories");
            }
        }
    }

    /** The same numbers as a table, for who can't see the chart, and for formats that reckon with them. */
    public Table table(DocumentFormats formats) {
        List<Column> columns = new ArrayList<>(List.of(Column.heading("")));
        series.forEach(one -> columns.add(Column.number(one.name())));
        Table.Builder table = Table.of(caption, columns);
        for (int i = 0; i < categories.size(); i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(categories.get(i))));
            for (Series one : series) {
                cells.add(one.values().get(i).map(value -> Cell.of(value, formats.number(value))).orElse(Cell.of("")));
            }
            table.row(cells);
        }
        return table.build();
    }
}
