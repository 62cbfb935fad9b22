package org.baraza.exchange.exports;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.baraza.exchange.plan.PlanHeadings;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.read.Neutral;

/**
 * Each table of a plan as a text: in UTF-8 with its mark, so that Excel reads it right; in French with semicolons and
 * decimal commas, as Excel writes there.
 */
final class CsvExport {

    private static final String MARK = "\uFEFF";

    private CsvExport() {
    }

    /** The texts by the names of their files. */
    static Map<String, byte[]> files(ExportContent content) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (PlanTable table : PlanTables.of(content.strategy(), content.language())) {
            files.put(table.kind().id() + ".csv", text(table, content.language()).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String text(PlanTable table, Locale language) throws IOException {
        boolean french = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        StringWriter text = new StringWriter().append(MARK);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(french ? ';' : ',').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            if (table.kind() == TableKind.PLAN) {
                printer.printRecord(PlanHeadings.of(language));
                for (int i = 0; i < table.columns().size(); i++) {
                    printer.printRecord(table.columns().get(i).heading(language),
                            value(table.rows().getFirst().get(i), french));
                }
                return text.toString();
            }
            printer.printRecord(table.columns().stream().map(field -> field.heading(language)).toList());
            for (List<Object> row : table.rows()) {
                List<String> values = new ArrayList<>();
                row.forEach(value -> values.add(value(value, french)));
                printer.printRecord(values);
            }
        }
        return text.toString();
    }

    private static String value(Object value, boolean french) {
        return switch (value) {
            case null -> "";
            case String words -> Neutral.of(words);
            case BigDecimal number -> decimal(number.toPlainString(), french);
            case Double number -> decimal(BigDecimal.valueOf(number).toPlainString(), french);
            default -> value.toString();
        };
    }

    private static String decimal(String number, boolean french) {
        return french ? number.replace('.', ',') : number;
    }
}
