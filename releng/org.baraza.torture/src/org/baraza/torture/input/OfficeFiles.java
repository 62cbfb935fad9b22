package org.baraza.torture.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.baraza.catalogue.Catalogue;
import org.baraza.exchange.exports.ExportContent;
import org.baraza.exchange.exports.ExportException;
import org.baraza.exchange.exports.Exports;
import org.baraza.exchange.plan.TableKind;
import org.baraza.model.strategy.Strategy;

/** Sound tables and address cards, made of the sample. */
final class OfficeFiles {

    private static final String CARDS = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Sow;Awa;;;\r\nFN:Awa Sow\r\nORG:Radio Tamasi;News\r\nTEL;TYPE=CELL:+221 77 000\r\n"
            + "EMAIL:awa@example.org\r\nADR:;;1 Main Street;Tamasi;;100;Tamasi\r\nNOTE:Call in the morning\\, please\r\nEND:VCARD\r\n"
            + "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bob Ba\r\nTEL;VALUE=uri:tel:+221-33\r\nEND:VCARD\r\n";

    private OfficeFiles() {
    }

    static List<Sample> of(Strategy plan, Catalogue catalogue, Path folder) throws IOException, ExportException {
        ExportContent content = new ExportContent(plan, catalogue, LocalDate.of(2026, 10, 31), Locale.FRENCH);
        List<Sample> files = new ArrayList<>();
        files.add(new Sample("plan.xlsx", Sample.Kind.WORKBOOK, Archive.of(Files.readAllBytes(Exports.write("xlsx", content,
                Files.createDirectories(folder).resolve("plan.xlsx")).getFirst())).bytes()));
        List<String> everyday = TableKind.everyday().stream().map(kind -> kind.id() + ".csv").toList();
        for (Path table : Exports.write("csv", content, folder.resolve("csv")).stream().sorted()
                .filter(file -> everyday.contains(file.getFileName().toString())).toList()) {
            files.add(new Sample(table.getFileName().toString(), Sample.Kind.TEXT, Files.readAllBytes(table)));
        }
        files.add(new Sample("cards.vcf", Sample.Kind.TEXT, CARDS.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
