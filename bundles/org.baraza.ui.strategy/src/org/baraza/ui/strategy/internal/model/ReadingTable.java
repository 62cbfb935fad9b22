package org.baraza.ui.strategy.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.Table;
import org.baraza.report.Table.Kind;
import org.baraza.report.Table.PlacedCell;
import org.baraza.ui.strategy.internal.Messages;
import org.baraza.ui.strategy.internal.model.Reading.Piece;
import org.baraza.ui.strategy.internal.model.Reading.Voice;
import org.eclipse.osgi.util.NLS;

/**
 * A table as it reads on a page of one column: each row has a heading, what its first cell tells, and then what the others
 * say after the titles of their columns. A first cell that spans rows heads all of them.
 */
record ReadingTable(Table table) {

    private static final String NOTHING = "–";
    private static final String APART = "  ·  ";

    Stream<Piece> pieces() {
        return table.placedCells().stream().collect(Collectors.groupingBy(PlacedCell::row, TreeMap::new, Collectors.toList()))
                .values().stream().flatMap(this::row);
    }

    private Stream<Piece> row(List<PlacedCell> cells) {
        if (cells.getFirst().kind() == Kind.GROUP) {
            return Stream.of(new Piece(Voice.GROUP, line(cells.getFirst().cell())));
        }
        List<PlacedCell> above = cells.stream().filter(placed -> placed.cell().rows() > 1).toList();
        List<PlacedCell> own = cells.stream().filter(placed -> placed.cell().rows() == 1).toList();
        return Stream.concat(headed(Voice.GROUP, above), headed(Voice.ROW, own));
    }

    private Stream<Piece> headed(Voice voice, List<PlacedCell> cells) {
        if (cells.isEmpty()) {
            return Stream.of();
        }
        Cell first = cells.getFirst().cell();
        Piece title = new Piece(voice, first.lead().orElseGet(() -> line(first)));
        Piece told = new Piece(Voice.CELL, first.lead().isPresent() ? first.text() : "");
        return Stream.of(title, told, new Piece(Voice.FACTS, facts(cells.subList(1, cells.size()))));
    }

    private String facts(List<PlacedCell> cells) {
        List<String> facts = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (PlacedCell placed : cells) {
            String said = line(placed.cell());
            if (!said.isEmpty() && !said.equals(NOTHING)) {
                Column column = table.columns().get(placed.column());
                facts.add(fact(placed.cell(), column, column.group().isPresent() && column.group().equals(group), said));
                group = placed.cell().columns() > 1 ? group : column.group(); // one over several columns names none
            }
        }
        return String.join(APART, facts);
    }

    /** Of columns under one title, the first alone repeats it. */
    private static String fact(Cell cell, Column column, boolean known, String said) {
        if (cell.columns() > 1 || column.title().isEmpty()) {
            return said;
        }
        return column.group().map(group -> known ? column.title() + " " + said
                : NLS.bind(Messages.Reading_fact, group, column.title() + " " + said))
                .orElseGet(() -> NLS.bind(Messages.Reading_fact, column.title(), said));
    }

    private static String line(Cell cell) {
        return Stream.concat(cell.lead().stream(), cell.text().lines()).map(String::strip)
                .map(text -> text.replaceFirst("^•\\s*", "")).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }
}
