package org.baraza.report.html.internal;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.Column.Align;
import org.baraza.report.ColumnWidths;
import org.baraza.report.Progress;
import org.baraza.report.Table;
import org.baraza.report.Table.Kind;
import org.baraza.report.Table.PlacedCell;

/** One table. It scrolls inside its own frame where it is wider than the screen; the keyboard reaches that frame. */
final class TableMarkup {

    private static final int WIDE = 7;
    /** So many stand in one line of the page; a table that says more than that fills it. */
    private static final double LETTERS = 160;
    private static final int WHOLE = 10_000;
    private static final double PERCENT = WHOLE / 100.0;

    private final Table table;
    private final String caption;
    private final String anchor;
    private final Map<Integer, List<PlacedCell>> cells;

    /**
     * @param caption the table's own, with its number
     * @param anchor where it is found; empty if nothing leads there
     */
    TableMarkup(Table table, String caption, String anchor) {
        this.table = table;
        this.caption = caption;
        this.anchor = anchor;
        this.cells = table.placedCells().stream().collect(Collectors.groupingBy(PlacedCell::row));
    }

    Markup markup() throws InterruptedIOException {
        ColumnWidths widths = ColumnWidths.of(table);
        boolean full = widths.letters().stream().mapToDouble(Double::doubleValue).sum() > LETTERS;
        List<Markup> parts = new ArrayList<>();
        parts.add(Tag.of("caption").around(caption));
        if (full) {
            parts.add(columns(widths));
        }
        parts.add(new TableHead(table).markup());
        parts.addAll(bodies());
        Markup content = (full ? Tag.of("table", "full") : Tag.of("table")).lines(parts);
        Tag frame = Tag.of("div", full && table.columns().size() > WIDE ? "table wide" : "table").with("role", "region")
                .with("aria-label", caption).with("tabindex", "0");
        return (anchor.isEmpty() ? frame : frame.with("id", anchor)).lines(List.of(content));
    }

    /** A browser's own reckoning leaves long texts the least room. */
    private static Markup columns(ColumnWidths widths) {
        return Tag.of("colgroup").around(widths.within(WHOLE, WHOLE / LETTERS).stream()
                .map(width -> Tag.of("col").with("style", "width:" + width / PERCENT + "%").alone()).toList());
    }

    /** A new body begins with each row that heads others, so that it heads them for screen readers too. */
    private List<Markup> bodies() throws InterruptedIOException {
        List<Markup> bodies = new ArrayList<>();
        List<Markup> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Progress.step();
            Kind kind = table.rows().get(i).kind();
            if (kind == Kind.GROUP && !rows.isEmpty()) {
                bodies.add(Tag.of("tbody").lines(rows));
                rows = new ArrayList<>();
            }
            rows.add(row(kind, cells.getOrDefault(i, List.of())));
        }
        bodies.add(Tag.of("tbody").lines(rows));
        return bodies;
    }

    private Markup row(Kind kind, List<PlacedCell> placed) {
        List<Markup> content = placed.stream()
                .map(cell -> cell(kind, table.columns().get(cell.column()), cell.cell())).toList();
        return switch (kind) {
            case HEAD, BODY -> Tag.of("tr").around(content);
            case GROUP -> Tag.of("tr", "group").around(content);
            case TOTAL -> Tag.of("tr", "total").around(content);
        };
    }

    private static Markup cell(Kind kind, Column column, Cell cell) {
        boolean heading = column.heading() || kind == Kind.GROUP;
        Tag tag = Tag.of(heading ? "th" : "td");
        if (heading) {
            tag.with("scope", kind == Kind.GROUP ? "rowgroup" : "row");
        }
        classes(kind, column, cell).ifPresent(classes -> tag.with("class", classes));
        if (cell.columns() > 1) {
            tag.with("colspan", cell.columns());
        }
        if (cell.rows() > 1) {
            tag.with("rowspan", cell.rows());
        }
        return tag.around(content(cell));
    }

    private static Optional<String> classes(Kind kind, Column column, Cell cell) {
        List<String> classes = new ArrayList<>();
        if (column.align() == Align.END && kind != Kind.GROUP) {
            classes.add("end");
        }
        cell.colour().ifPresent(role -> classes.add("c-" + role.styleName()));
        return classes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", classes));
    }

    /** A single line as it is, several in blocks of their own. */
    private static List<Markup> content(Cell cell) {
        List<String> lines = cell.text().lines().toList();
        if (cell.lead().isEmpty() && lines.size() <= 1) {
            return List.of(Markup.text(cell.text()));
        }
        Stream<Markup> lead = cell.lead().stream().map(words -> Tag.of("strong").around(words));
        return Stream.concat(lead, lines.stream().map(Markup::text)).map(line -> Tag.of("div").around(line)).toList();
    }
}
