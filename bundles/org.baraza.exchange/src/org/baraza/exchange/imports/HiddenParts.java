package org.baraza.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Sheet;
import org.eclipse.osgi.util.NLS;

/** What a spreadsheet hides comes in like the rest; whoever looks at it there would not know. */
record HiddenParts(TableReading table, Journal journal, Locale language) {

    private static final int MOST = 12;

    void tell() {
        Sheet sheet = table.sheet();
        String kind = table.kind().title(language);
        if (sheet.isHidden()) {
            journal.noted(sheet.place(table.headingRow(), -1), kind, sheet.name(), Messages.Import_hiddenSheet);
        }
        table.columns().keySet().stream().filter(sheet::isColumnHidden).sorted().forEach(column -> journal.noted(
                sheet.place(table.headingRow(), column), kind, table.headings().getOrDefault(column, ""), Messages.Import_hiddenColumn));
        List<Integer> rows = sheet.rows().stream().filter(row -> row > table.headingRow() && sheet.isRowHidden(row)).toList();
        if (!rows.isEmpty()) {
            journal.noted(sheet.place(rows.getFirst(), -1), kind, "", NLS.bind(Messages.Import_hiddenRows, ranges(rows)));
        }
    }

    /** "3, 5–9", as the spreadsheet numbers them. */
    private static String ranges(List<Integer> rows) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i + 1 == rows.size() || rows.get(i + 1) != rows.get(i) + 1) {
                ranges.add(rows.get(from).equals(rows.get(i)) ? Integer.toString(rows.get(i) + 1) : (rows.get(from) + 1) + "–" + (rows.get(i) + 1));
                from = i + 1;
            }
        }
        return String.join(", ", ranges.size() > MOST ? ranges.subList(0, MOST) : ranges) + (ranges.size() > MOST ? ", …" : "");
    }
}
