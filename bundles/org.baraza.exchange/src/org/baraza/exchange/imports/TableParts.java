package org.baraza.exchange.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Sheet;

/** The tables of a sheet, where offices put several below each other or side by side. */
record TableParts(Recogniser recogniser) {

    /** Of rows that stand apart, so many are looked at: a table may have an empty row behind each of ten thousand. */
    private static final int MOST = 1000;
    private static final int LAST = Integer.MAX_VALUE - 1;

    /** A title as documents count their tables, our own among them: below it stands a table of its own. */
    private static final Pattern NUMBERED = Pattern.compile("(?Uiu)(?:table|tableau)[\\s\u00a0]+\\d+\\s*[.:–-].*", Pattern.DOTALL);

    private record Span(int first, int last) {
    }

    List<TableReading> of(Sheet sheet) {
        List<Integer> titles = sheet.rows().stream().filter(row -> isNumberedTitle(sheet, row)).toList();
        if (titles.isEmpty()) {
            return tables(sheet);
        }
        return IntStream.rangeClosed(0, titles.size()).mapToObj(i -> between(sheet, i == 0 ? 0 : titles.get(i - 1) + 1,
                i == titles.size() ? LAST : titles.get(i) - 1)).flatMap(part -> tables(part).stream()).toList();
    }

    /** What stands between two such titles, without the text that follows the table after an empty row. */
    private static Sheet between(Sheet sheet, int first, int last) {
        Sheet part = sheet.part(first, Math.max(first, last), 0, LAST);
        List<Integer> rows = part.rows();
        int end = rows.size();
        for (int i = rows.size() - 1; i > 0 && part.columns(rows.get(i)).size() == 1; i--) {
            if (rows.get(i - 1) < rows.get(i) - 1) {
                end = i;
            }
        }
        return end == rows.size() ? part : part.part(first, rows.get(end) - 1, 0, LAST);
    }

    private static boolean isNumberedTitle(Sheet sheet, int row) {
        return sheet.columns(row).size() == 1
                && NUMBERED.matcher(sheet.at(row, sheet.columns(row).getFirst()).orElseThrow().text().strip()).matches();
    }

    private List<TableReading> tables(Sheet sheet) {
        Optional<TableReading> whole = recogniser.recognise(sheet);
        if (whole.filter(table -> table.kind() == TableKind.PLAN).isPresent()) {
            return whole.stream().toList();
        }
        List<Span> spans = columns(sheet);
        if (spans.size() > 1 && whole.filter(table -> spans.stream().filter(span -> uses(table, span)).count() == 1).isPresent()) {
            List<Sheet> beside = spans.stream().map(span -> sheet.part(0, LAST, span.first, span.last)).toList();
            List<TableReading> tables = beside.stream().map(recogniser::recognise).flatMap(Optional::stream).toList();
            if (tables.size() > 1) {
                return tables.stream().flatMap(table -> below(table.sheet(), Optional.of(table)).stream()).toList();
            }
        }
        return below(sheet, whole);
    }

    private static boolean uses(TableReading table, Span span) {
        return table.columns().keySet().stream().anyMatch(column -> column >= span.first && column <= span.last);
    }

    /** Columns with something in them, divided by those with nothing. */
    private static List<Span> columns(Sheet sheet) {
        TreeSet<Integer> filled = new TreeSet<>();
        sheet.rows().stream().map(sheet::columns).forEach(filled::addAll);
        List<Span> spans = new ArrayList<>();
        for (int column : filled) {
            Optional<Span> beside = spans.isEmpty() ? Optional.empty() : Optional.of(spans.getLast()).filter(it -> it.last == column - 1);
            beside.ifPresent(it -> spans.removeLast());
            spans.add(new Span(beside.map(Span::first).orElse(column), column));
        }
        return spans;
    }

    private List<TableReading> below(Sheet sheet, Optional<TableReading> main) {
        List<Integer> cuts = main.map(table -> cuts(sheet, table)).orElse(List.of());
        if (cuts.size() < 2) {
            return main.stream().toList();
        }
        List<TableReading> tables = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int last = i + 1 < cuts.size() ? cuts.get(i + 1) - 1 : LAST;
            recogniser.recognise(sheet.part(i == 0 ? 0 : cuts.get(i), last, 0, LAST)).ifPresent(tables::add);
        }
        return tables;
    }

    /** Where tables begin, with the titles above their headings: at rows of headings that have nothing or a title above them. */
    private List<Integer> cuts(Sheet sheet, TableReading main) {
        Collection<Integer> rows = new TreeSet<>(sheet.rows());
        TreeSet<Integer> cuts = new TreeSet<>();
        int looked = 0;
        for (int row : rows) {
            boolean apart = (!rows.contains(row - 1) || sheet.columns(row - 1).size() == 1) && Math.abs(row - main.headingRow()) > 1;
            if (row == main.headingRow() || apart && looked++ < MOST && recogniser.isHeading(sheet, row)) {
                int cut = row;
                while (rows.contains(cut - 1) && (sheet.columns(cut - 1).size() == 1 || row == main.headingRow() && cut == row)) {
                    cut--;
                }
                cuts.add(cut);
            }
        }
        return List.copyOf(cuts);
    }
}
