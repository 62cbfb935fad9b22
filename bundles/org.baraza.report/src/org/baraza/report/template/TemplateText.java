package org.baraza.report.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.report.Column;
import org.baraza.report.Items.Item;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** What a template wrote, line by line. A heading of tables is their caption. */
final class TemplateText {

    private static final Pattern HEADING = Pattern.compile("(#{1,3})\\s+(.+)");
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\.\\s+(.+)");
    private static final String BULLET = "- ";
    private static final String STATEMENT = "> ";

    private final List<String> lines;
    private String heading = "";
    private int at;

    TemplateText(String text) {
        lines = text.lines().map(String::strip).toList();
    }

    void writeTo(ReportDocument.Builder document) {
        for (at = 0; at < lines.size();) {
            String line = lines.get(at);
            Matcher title = HEADING.matcher(line);
            if (title.matches()) {
                heading = words(title.group(2));
                document.heading(title.group(1).length(), heading);
                at++;
            } else if (line.startsWith("|")) {
                table(document);
            } else if (line.startsWith(BULLET)) {
                document.items(items(Pattern.compile(BULLET + "(.+)")));
            } else if (NUMBERED.matcher(line).matches()) {
                document.numbered(items(NUMBERED));
            } else {
                text(line, document);
            }
        }
    }

    private void text(String line, ReportDocument.Builder document) {
        if (line.startsWith(STATEMENT)) {
            document.statement(words(line.substring(STATEMENT.length())));
        } else {
            document.text(words(line));
        }
        at++;
    }

    private List<Item> items(Pattern kind) {
        List<Item> items = new ArrayList<>();
        for (Matcher item = kind.matcher(lines.get(at)); item.matches(); item = kind.matcher(here())) {
            items.add(Item.of(words(item.group(1))));
            at++;
        }
        if (items.isEmpty()) {
            at++;
        }
        return items;
    }

    /** A row with too few cells is filled up, what is too much is left out. */
    private void table(ReportDocument.Builder document) {
        List<String> titles = cells(here());
        Table.Builder table = Table.of(heading, titles.stream().map(Column::text).toList());
        at++;
        while (here().startsWith("|")) {
            List<String> row = new ArrayList<>(cells(here()));
            while (row.size() < titles.size()) {
                row.add("");
            }
            table.row(row.subList(0, titles.size()).toArray(String[]::new));
            at++;
        }
        document.table(table.build());
    }

    private String here() {
        return at < lines.size() ? lines.get(at) : "";
    }

    private static List<String> cells(String line) {
        String inside = line.substring(1, line.length() > 1 && line.endsWith("|") ? line.length() - 1 : line.length());
        return Arrays.stream(inside.split("\\|", -1)).map(String::strip).map(TemplateText::words).toList();
    }

    private static String words(String text) {
        return text.replace(PlainValues.STROKE, '|');
    }
}
