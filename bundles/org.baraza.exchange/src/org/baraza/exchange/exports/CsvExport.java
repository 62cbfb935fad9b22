package org.baraza.exchange.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    static String fileName(TableKind kind) {
        return kind.id() + ".csv";
    }

    /** Row by row: a table may be larger than what else there is room for. The stream stays open. */
    static void write(PlanTable table, Locale language, OutputStream out) throws IOException {
        boolean french = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)).append(MARK);
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180.builder().setDelimiter(french ? ';' : ',').get());
        if (table.kind() == TableKind.PLAN) {
            printer.printRecord(PlanHeadings.of(language));
            for (int i = 0; i < table.columns().size(); i++) {
                printer.printRecord(table.columns().get(i).heading(language), value(table.rows().getFirst().get(i), french));
            }
        } else {
            printer.printRecord(table.columns().stream().map(field -> field.heading(language)).toList());
            for (List<Object> row : table.rows()) {
                List<String> values = new ArrayList<>();
                row.forEach(value -> values.add(value(value, french)));
                printer.printRecord(values);
            }
        }
        printer.flush();
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
