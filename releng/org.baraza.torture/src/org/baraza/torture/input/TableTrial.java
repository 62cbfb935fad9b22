package org.baraza.torture.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baraza.catalogue.Catalogue;
import org.baraza.exchange.exports.ExportContent;
import org.baraza.exchange.exports.ExportException;
import org.baraza.exchange.exports.Exports;
import org.baraza.exchange.imports.ImportOptions;
import org.baraza.exchange.imports.ImportPreview;
import org.baraza.exchange.imports.Mapping;
import org.baraza.exchange.imports.PreviewLine;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.read.TableFiles;
import org.baraza.exchange.table.UnreadableFileException;
import org.baraza.exchange.table.Workbook;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.format.DocumentWriter;

/** Looks at what a table would do to the sample, has it done, undone and done again, and writes it out as tables. */
final class TableTrial implements Trial {

    private static final Pattern RUNS = Pattern.compile("[=@\\t\\r].*|[+-](?![\\d.]*$).*", Pattern.DOTALL);
    private static final String NAME = "table.xlsx";
    private static final int MOST_LINES = 3_000;
    private static final int LONGEST_REASON = 600;

    private final SessionService sessions;
    private final Catalogue catalogue;
    private final Path folder;

    TableTrial(SessionService sessions, Catalogue catalogue, Path folder) {
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.folder = folder;
    }

    @Override
    public End of(byte[] input) throws Exception {
        Path file = Files.write(folder.resolve(NAME), input);
        Workbook workbook;
        try {
            workbook = TableFiles.read(file);
        } catch (UnreadableFileException e) {
            Sentence.require(e.getMessage(), NAME, input);
            return End.REFUSED;
        }
        take(workbook, Optional.empty());
        TableKind[] kinds = TableKind.values();
        take(workbook, Optional.of(kinds[Math.floorMod(Arrays.hashCode(input), kinds.length)]));
        return End.LOADED;
    }

    private void take(Workbook workbook, Optional<TableKind> as) throws IOException, ExportException {
        Session session = sessions.openSample();
        ImportPreview preview = ImportPreview.of(session, workbook, new ImportOptions(as, Mapping.none(), catalogue, Locale.ENGLISH));
        preview.lines().forEach(TableTrial::lookAt);
        if (!preview.changesAnything() || preview.lines().size() > MOST_LINES) {
            return;
        }
        byte[] before = DocumentWriter.write(session.strategy());
        preview.applyIn(session);
        require(preview.count(Effect.CREATED) == 0 || !Arrays.equals(before, DocumentWriter.write(session.strategy()))
                || session.privateData().isPresent(), "what is told to be created is created");
        DocumentTrial.lookAtAll(session);
        writeOut(session);
        session.undo();
        require(Arrays.equals(before, DocumentWriter.write(session.strategy())), "one undo takes a whole import back");
        session.redo();
    }

    private static void lookAt(PreviewLine line) {
        require(line.effect() != Effect.REFUSED || !line.reason().isBlank(), "what is refused has a reason");
        require(line.reason().length() <= LONGEST_REASON, "a reason is short: " + line.reason().length() + " letters");
        require(!line.reason().contains("Exception") && !line.reason().matches(".*\\{\\d}.*"), line.reason());
        line.place().text();
    }

    /** What came in must not run in a spreadsheet that is made of it. */
    private void writeOut(Session session) throws IOException, ExportException {
        ExportContent content = new ExportContent(session.strategy(), catalogue, LocalDate.of(2026, 10, 31), Locale.ENGLISH);
        Path out = Files.createDirectories(folder.resolveSibling("out"));
        try {
            for (Path table : Exports.write("csv", content, out.resolve("tables"))) {
                readsAsText(table);
                require(table.normalize().startsWith(out), "tables are written into their folder");
            }
            Path book = out.resolve("book.xlsx");
            Exports.write("xlsx", content, book);
            for (Map.Entry<String, byte[]> part : Archive.of(Files.readAllBytes(book)).parts().entrySet()) {
                require(!part.getKey().startsWith("xl/worksheets") || !new String(part.getValue(), StandardCharsets.UTF_8).contains("<f>"),
                        "no cell of the plan's workbook is a formula");
            }
            Exports.write("ics", content, out.resolve("plan.ics"));
            Exports.write("json", content, out.resolve("plan.json"));
        } catch (ExportException e) {
            require(e.getMessage().length() < LONGEST_REASON && !e.getMessage().contains("Exception"), e.getMessage());
        }
    }

    private static void readsAsText(Path table) throws IOException {
        try (CSVParser parser = CSVParser.parse(table, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            for (CSVRecord values : parser) {
                values.forEach(value -> require(!RUNS.matcher(value).matches(), "no value of a text begins as a formula: " + value));
            }
        }
    }

    private static void require(boolean held, String rule) {
        if (!held) {
            throw new IllegalStateException("broken rule: " + rule);
        }
    }
}
