package org.baraza.report.internal;

import static org.baraza.report.internal.ReportBundle.report;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Findings;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportException;
import org.baraza.report.ReportInfo;
import org.baraza.report.ReportWriter;
import org.baraza.report.internal.contributed.EmptyHandedReport;
import org.baraza.report.internal.contributed.GoodReport;
import org.baraza.report.internal.contributed.ThrowingReport;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.LoggerFactory;

/** Against the real registry, with bundles that come and go while the framework runs. */
class InstalledReportsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final long PATIENCE = 20_000;

    @TempDir
    Path folder;

    private final InstalledReports installed = open(new TextWriter());

    private static InstalledReports open(ReportWriter writer) {
        BundleContext context = FrameworkUtil.getBundle(InstalledReportsTest.class).getBundleContext();
        LoggerFactory loggers = context.getService(context.getServiceReference(LoggerFactory.class));
        return new InstalledReports(RegistryFactory.getRegistry(), List.of(writer), loggers, CLOCK);
    }

    @AfterEach
    void close() {
        installed.close();
    }

    /** The registry tells of bundles on a thread of its own. */
    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, "the registry told nothing");
            Thread.sleep(20);
        }
    }

    private ReportBundle install(String name, String... reports) throws Exception {
        int before = seen();
        ReportBundle bundle = ReportBundle.install(name, String.join("", reports));
        await(() -> seen() == before + reports.length);
        return bundle;
    }

    private int seen() {
        return installed.reports().size() + installed.problems().size();
    }

    private List<String> ids() {
        return installed.reports().stream().map(ReportInfo::id).toList();
    }

    private static ReportContext context() {
        return ReportContext.of(aStrategy().titled("Our strategy").build(), Catalogue.of(List.of()), Findings.none(),
                LocalDate.of(2026, 10, 31));
    }

    private String failure(String id, Path place) {
        return assertThrows(ReportException.class, () -> installed.write(id, context(), place)).getMessage();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void reportsComeAndGoWithTheirBundles() throws Exception {
        try (ReportBundle health = install("health", report("districts", GoodReport.class, ""))) {
            assertEquals(List.of(new ReportInfo("districts", "Name", "What it shows.", List.of(), false, "health")),
                    installed.reports());
            assertEquals("Our strategy", installed.create("districts", context()).title());
        }
        await(() -> ids().isEmpty());
    }

    @Test
    void aReportIsWrittenWithItsImprint() throws Exception {
        try (ReportBundle health = install("health", report("districts", GoodReport.class, ""))) {
            Path file = installed.write("districts", context(), folder.resolve("Mine.TXT"));
            assertEquals(folder.resolve("Mine.TXT"), file);
            assertEquals(List.of("Our strategy", "As of 31 October 2026. Made on 22 November 2026.",
                    "Document not saved yet.", "Catalogue packs: none.",
                    "Made by health 1.2.3, org.baraza.report 0.1.0."),
                    Files.readAllLines(file));
        }
    }

    @Test
    void inAFolderTheFileIsNamedByTheReport() throws Exception {
        try (ReportBundle health = install("health", report("districts", GoodReport.class, ""))) {
            assertEquals(folder.resolve("districts.txt"), installed.write("districts", context(), folder));
            assertEquals(List.of("districts.txt"), files());
        }
    }

    @Test
    void aReportThatThrowsIsNamedWithItsContributorAndLeavesTheFileAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("old.txt"), "old");
        try (ReportBundle health = install("health", report("districts", ThrowingReport.class, ""),
                report("other", GoodReport.class, ""))) {
            assertEquals("The report “districts” of health failed (no districts). Tell its publisher; "
                    + "other reports are not affected.", failure("districts", file));
            assertEquals("old", Files.readString(file));
            installed.write("other", context(), file);
            assertTrue(Files.readString(file).startsWith("Our strategy"));
        }
    }

    @Test
    void aReportWithoutAClassOrADocumentFailsAlone() throws Exception {
        try (ReportBundle health = install("health",
                "<report id='gone' name='n' description='d' class='org.example.Gone'/>",
                report("nothing", EmptyHandedReport.class, ""),
                report("stranger", String.class, ""), report("good", GoodReport.class, ""))) {
            assertTrue(failure("gone", folder).startsWith("The report “gone” of health failed"));
            assertTrue(failure("nothing", folder).contains("it returned no document"));
            assertTrue(failure("stranger", folder).startsWith("The report “stranger” of health failed"));
            installed.write("good", context(), folder);
            assertEquals(List.of("good.txt"), files());
        }
    }

    @Test
    void ofTwoReportsWithOneIdTheFirstStaysAndBothAreNamed() throws Exception {
        try (ReportBundle first = install("zeta", report("same", GoodReport.class, ""));
                ReportBundle second = install("alpha", report("same", ThrowingReport.class, ""))) {
            assertEquals("zeta", installed.reports().getFirst().contributor());
            String problem = installed.problems().getFirst().text();
            assertTrue(problem.startsWith("alpha, report same: ") && problem.contains("zeta"), problem);
        }
    }

    @Test
    void anIncompleteExtensionIsNamed() throws Exception {
        try (ReportBundle health = install("health", "<report id='half' name='Half'/>")) {
            assertEquals(List.of(), ids());
            assertEquals("health, report half: The extension lacks description, class and is left out. Add what is "
                    + "missing.", installed.problems().getFirst().text());
        }
    }

    @Test
    void unknownReportsAndFormatsAreAnsweredWithThoseThereAre() throws Exception {
        try (ReportBundle health = install("health", report("districts", GoodReport.class, ""),
                report("sheet", GoodReport.class, "formats='xlsx, ODS'"))) {
            assertEquals("There is no report “district”. Choose one of these: districts, sheet.",
                    failure("district", folder.resolve("a.txt")));
            assertEquals("There is no writer for the format “pdf”. Use one of these: txt.",
                    failure("districts", folder.resolve("a.pdf")));
            assertTrue(failure("districts", folder.resolve("plain")).contains("no extension"));
            assertEquals("The report “sheet” is not made for the format “txt”. Use one of these: –.",
                    failure("sheet", folder.resolve("a.txt")));
            assertTrue(failure("sheet", folder).contains("not made for"));
            assertEquals(List.of("xlsx", "ods"), installed.reports().getLast().formats());
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws Exception {
        try (ReportBundle health = install("health", report("districts", GoodReport.class, ""))) {
            Path file = folder.resolve("absent").resolve("a.txt");
            assertTrue(failure("districts", file).contains("there is no folder " + folder.resolve("absent")));
        }
    }

    @Test
    void aWriterThatFailsHalfwayLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("old.half"), "old");
        InstalledReports failing = open(new HalfWriter());
        try (ReportBundle health = install("health", report("districts", GoodReport.class, ""))) {
            String message = assertThrows(ReportException.class, () -> failing.write("districts", context(), file))
                    .getMessage();
            assertTrue(message.contains("disk full"), message);
            assertEquals("old", Files.readString(file));
            assertEquals(List.of("old.half"), files());
        } finally {
            failing.close();
        }
    }
}
