package org.baraza.report.html.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.report.Column;
import org.baraza.report.Column.Align;

/** The titles of the columns: in two rows where some stand in a group. */
record TableHead(List<Column> columns) {

    Markup markup() {
        boolean grouped = columns.stream().anyMatch(column -> column.group().isPresent());
        return Tag.of("thead").lines(grouped ? List.of(groups(), titles(inGroups())) : List.of(titles(columns)));
    }

    private Markup groups() {
        List<Markup> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.group().isEmpty()) {
                cells.add(title(column).with("rowspan", 2).around(column.title()));
            } else if (i == 0 || !columns.get(i - 1).group().equals(column.group())) {
                cells.add(Tag.of("th", "over").with("scope", "colgroup").with("colspan", together(i))
                        .around(column.group().orElseThrow()));
            }
        }
        return Tag.of("tr").around(cells);
    }

    private List<Column> inGroups() {
        return columns.stream().filter(column -> column.group().isPresent()).toList();
    }

    private static Markup titles(List<Column> shown) {
        return Tag.of("tr").around(shown.stream().map(column -> title(column).around(column.title())).toList());
    }

    /** How many columns from this one on stand in the same group. */
    private int together(int from) {
        Optional<String> group = columns.get(from).group();
        return (int) columns.subList(from, columns.size()).stream().takeWhile(column -> column.group().equals(group))
                .count();
    }

    private static Tag title(Column column) {
        Tag tag = Tag.of("th").with("scope", "col");
        return column.align() == Align.END ? tag.with("class", "end") : tag;
    }
}
