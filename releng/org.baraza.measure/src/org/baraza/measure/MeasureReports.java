package org.baraza.measure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.catalogue.CatalogueService;
import org.baraza.checks.Findings;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportException;
import org.baraza.report.ReportService;
import org.baraza.report.Table;
import org.baraza.session.SessionService;
import org.baraza.testkit.LargePlan;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Times reports, by turns with their floors: {@code SAMPLE [ACTIVITIES]}. The sample as a Word document against POI
 * writing the same paragraphs and tables by hand; a large workplan as a workbook against LibreOffice making one from the
 * same table as CSV, where there is LibreOffice.
 */
public final class MeasureReports implements IApplication {

    private static final int ROUNDS = 7;
    private static final double WORD_AIM = 1.5;
    /** The office program is what people would use without us. */
    private static final double WORKBOOK_AIM = 1;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    private final ReportService reports;
    private final Path folder;

    public MeasureReports() throws IOException, InterruptedException {
        reports = Services.get(ReportService.class);
        folder = Files.createTempDirectory("baraza-reports");
    }

    @Override
    public Object start(IApplicationContext context) throws Exception {
        List<String> words = Services.words(context);
        word(Services.get(SessionService.class).open(Path.of(words.getFirst())).strategy());
        workbook(words.size() > 1 ? Integer.parseInt(words.get(1)) : 10_000);
        return EXIT_OK;
    }

    private void word(Strategy strategy) throws ReportException, InterruptedException {
        ReportContext context = context(strategy);
        ReportDocument document = reports.create("strategy", context);
        WordByHand floor = new WordByHand(document, folder.resolve("floor.docx"));
        compare("strategy.docx", () -> written("strategy", context, "strategy.docx"), "POI by hand", floor, ROUNDS, WORD_AIM);
    }

    private void workbook(int activities) throws Exception {
        ReportContext context = context(LargePlan.of(activities).build());
        Path csv = folder.resolve("floor.csv");
        Files.writeString(csv, csv(reports.create("workplan", context)));
        Runnable ours = () -> written("workplan", context, "workplan.xlsx");
        if (isThere("soffice")) {
            compare("workplan.xlsx of " + activities, ours, "LibreOffice from CSV", () -> office(csv), 3, WORKBOOK_AIM);
        } else {
            System.out.printf("  workplan.xlsx of %d: %s; LibreOffice is not here: not compared%n", activities,
                    Times.of(3, ours));
        }
    }

    private static ReportContext context(Strategy strategy) throws InterruptedException {
        return ReportContext.of(strategy, Services.get(CatalogueService.class).catalogue(), Findings.none(), DAY);
    }

    private static void compare(String name, Runnable ours, String floorName, Runnable floor, int rounds, double aim) {
        ours.run();
        floor.run();
        Times.Builder our = new Times.Builder(rounds);
        Times.Builder their = new Times.Builder(rounds);
        for (int i = 0; i < rounds; i++) {
            their.add(floor);
            our.add(ours);
        }
        System.out.printf(Locale.ROOT, "  %-26s%s%n", name, our.built().against(floorName, their.built()));
        System.out.println(new Result(name + ", against " + floorName, "ms", their.built().median(),
                our.built().median(), aim).line());
    }

    private void written(String report, ReportContext context, String file) {
        try {
            reports.write(report, context, folder.resolve(file));
        } catch (ReportException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String csv(ReportDocument document) {
        return document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
                .flatMap(table -> table.rows().stream()).map(MeasureReports::line).collect(Collectors.joining("\n"));
    }

    private static String line(Table.Row row) {
        return row.cells().stream().map(cell -> cell.lead().orElse("") + " " + cell.text())
                .map(text -> '"' + text.strip().replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private void office(Path csv) {
        try {
            Process office = new ProcessBuilder("soffice", "--headless",
                    "-env:UserInstallation=" + folder.resolve("office").toUri(), "--convert-to", "xlsx", "--outdir",
                    folder.toString(), csv.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (office.waitFor() != 0) {
                throw new IllegalStateException("LibreOffice ended with " + office.exitValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
