package org.baraza.report.html.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.baraza.report.Column;
import org.baraza.report.Column.Align;
import org.baraza.report.Table;
import org.baraza.report.Table.PlacedCell;

/** The titles of the columns of a table. */
record TableHead(Table table) {

    Markup markup() {
        List<PlacedCell> cells = table.headCells();
        return Tag.of("thead").lines(IntStream.range(0, table.headRows())
                .mapToObj(row -> Tag.of("tr").around(cells.stream().filter(cell -> cell.row() == row)
                        .map(this::title).toList()))
                .toList());
    }

    private Markup title(PlacedCell placed) {
        Column column = table.columns().get(placed.column());
        if (placed.row() == 0 && column.group().isPresent()) {
            return Tag.of("th", "over").with("scope", "colgroup").with("colspan", placed.cell().columns())
                    .around(placed.cell().text());
        }
        Tag tag = Tag.of("th").with("scope", "col");
        if (column.align() == Align.END) {
            tag.with("class", "end");
        }
        if (placed.cell().rows() > 1) {
            tag.with("rowspan", placed.cell().rows());
        }
        return tag.around(placed.cell().text());
    }
}
