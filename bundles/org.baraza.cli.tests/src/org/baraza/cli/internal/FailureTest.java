package org.baraza.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.catalogue.Problem;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportException;
import org.baraza.report.ReportInfo;
import org.baraza.report.ReportService;
import org.baraza.session.DocumentException;
import org.baraza.session.Migration;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.LoggerFactory;

/** What services fail with reaches the person as one line. */
class FailureTest {

    @TempDir
    Path folder;

    private static CommandLine commandLine(SessionService sessions) {
        BundleContext context = FrameworkUtil.getBundle(FailureTest.class).getBundleContext();
        LoggerFactory loggers = context.getService(context.getServiceReference(LoggerFactory.class));
        return new CommandLine(sessions, new TroubledCatalogue(), new NoReports(), loggers, context);
    }

    /** Opens nothing. */
    private record Closed(Exception failure) implements SessionService {

        @Override
        public Session open(Path file) throws DocumentException {
            if (failure instanceof DocumentException refused) {
                throw refused;
            }
            throw (RuntimeException) failure;
        }

        @Override
        public Session openVersion(Snapshot approved) throws DocumentException {
            throw new DocumentException(failure.getMessage());
        }

        @Override
        public Session openReadOnly(Path file) throws DocumentException {
            return open(file);
        }

        @Override
        public Session openCopy(Path file) throws DocumentException {
            return open(file);
        }

        @Override
        public Session openSample() {
            throw new IllegalStateException("The installation lacks the sample.");
        }

        @Override
        public Migration migration(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Session create(Strategy strategy) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class TroubledCatalogue implements CatalogueService {

        @Override
        public Catalogue catalogue() {
            return Catalogue.of(List.of(), List.of(new Problem("health", "packs/a.pack", "It is cut off.")));
        }

        @Override
        public AutoCloseable onChange(Runnable listener) {
            return () -> { };
        }
    }

    private static final class NoReports implements ReportService {

        @Override
        public List<ReportInfo> reports() {
            return List.of();
        }

        @Override
        public List<Problem> problems() {
            return List.of(new Problem("health", "report districts", "It lacks a class."));
        }

        @Override
        public List<String> formats() {
            return List.of();
        }

        @Override
        public ReportDocument create(String id, ReportContext context) throws ReportException {
            throw new ReportException("There is none.");
        }

        @Override
        public Path write(String id, ReportContext context, Path place, Optional<Path> template, IntConsumer percent)
                throws ReportException {
            throw new ReportException("There is none.");
        }

        @Override
        public List<String> templates(String format) {
            return List.of();
        }
    }

    private Captured check(Exception failure) throws Exception {
        Path file = Files.writeString(folder.resolve("a.baraza"), "");
        return Captured.run(commandLine(new Closed(failure)), "check", file);
    }

    @Test
    void aFileThatMayNotBeReadIsAnsweredByItsOwnLine() throws Exception {
        Captured refused = check(new DocumentException("a.baraza cannot be read: you have no permission."));
        assertEquals(2, refused.code());
        assertEquals("a.baraza cannot be read: you have no permission.", refused.line());
    }

    @Test
    void whatNobodyExpectedIsOneLineThatNamesTheLog() throws Exception {
        Captured failed = check(new IllegalArgumentException("odd"));
        assertEquals(2, failed.code());
        assertTrue(failed.line().startsWith("Baraza failed: java.lang.IllegalArgumentException: odd. The details "),
                failed.err());
    }

    @Test
    void aSentenceThatAFailureSaysEndsOnce() throws Exception {
        assertTrue(check(new IllegalStateException("The service is gone.")).line()
                .startsWith("Baraza failed: java.lang.IllegalStateException: The service is gone. The details "));
    }

    @Test
    void anInstallationWithoutSampleSaysSo() {
        Captured failed = Captured.run(commandLine(new Closed(null)), "check", "sample:");
        assertEquals(2, failed.code());
        assertTrue(failed.line().contains("The installation lacks the sample."), failed.err());
    }

    @Test
    void packsAndReportsThatCannotBeUsedAreToldBesideTheAnswer() {
        Captured catalogue = Captured.run(commandLine(new Closed(null)), "catalogue");
        assertEquals(0, catalogue.code());
        assertEquals("health, packs/a.pack: It is cut off.", catalogue.line());
        assertEquals("health, report districts: It lacks a class.",
                Captured.run(commandLine(new Closed(null)), "report", "--list").line());
    }
}
