package org.baraza.examples.health.internal;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.checks.CheckService;
import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;
import org.baraza.report.Cell;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportService;
import org.baraza.report.Table;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The plug-in as the workbench meets it: through the services that read the extension points. */
class HealthPluginTest {

    static <S> S service(Class<S> type) throws InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(HealthPluginTest.class).getBundleContext();
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        S service = tracker.waitForService(20_000);
        assertNotNull(service, type.getName() + " is not there");
        return service;
    }

    @Test
    void itsTacticsStandBesideThoseOfTheGuidelines() throws Exception {
        Catalogue catalogue = service(CatalogueService.class).catalogue();
        assertEquals(List.of(), catalogue.problems());
        assertEquals(3, catalogue.pack("example-health").orElseThrow().getTactics().size());
        EntryRef meetings = EntryRef.of("example-health", "district-review-meetings");
        assertEquals(Optional.of("consulting"), catalogue.tactic(meetings).flatMap(catalogue::purposeOf)
                .map(group -> group.purpose().getId()));
        assertTrue(catalogue.tactic(EntryRef.of("eca-guidelines", "thematic-workshops")).isPresent());
    }

    @Test
    void itsCheckFindsAndSettles() throws Exception {
        CheckService checks = service(CheckService.class);
        Strategy strategy = aStrategy().with(anObjective("To serve districts").with(anActivity("Reviews")
                .applying("example-health/district-review-meetings", "Review meetings", "Consulting"))).build();
        Finding finding = findings(checks, strategy).getFirst();
        assertTrue(finding.message().contains("Reviews"), finding.message());
        finding.fixes().getFirst().change().run();
        assertEquals(List.of(), findings(checks, strategy));
    }

    @Test
    void itsReportTellsWhereOurTacticsAreUsed() throws Exception {
        Strategy strategy = aStrategy().with(anObjective("To serve districts")
                .with(anActivity("Reviews").applying("example-health/facility-notice-boards", "Boards", "Instigating")
                        .running("2026-Q1", "2026-Q4").holding("First", "2026-03-01").holding("Next", "2027-01-01"))
                .with(anActivity("Survey").applying("eca-guidelines/surveys", "Surveys", "Needs"))).build();
        assertEquals(List.of(List.of("1.1 Reviews", "Boards", "Q1 2026", "1")), rows(report(strategy)));
    }

    @Test
    void itsReportSpeaksTheLanguageOfTheDocument() throws Exception {
        ReportDocument french = report(aStrategy().inLanguage("fr").build());
        assertEquals("Les tactiques du ministère de la Santé à l’œuvre", french.title());
        assertEquals(List.of(), rows(french));
    }

    @Test
    void itsLetterIsATemplateInTheLanguageOfTheDocument() throws Exception {
        Strategy strategy = aStrategy().inLanguage("fr").of("Institut", "Tamasi").with(anObjective("Servir")
                .with(anActivity("Revues | districts").applying("example-health/boards", "Panneaux", "Agir"))).build();
        ReportDocument letter = report("example-health-letter", strategy);
        assertEquals("Nos tactiques entre vos mains", letter.title());
        assertEquals(List.of(List.of("1.1 Revues | districts", "Panneaux")), rows(letter));
    }

    private static ReportDocument report(Strategy strategy) throws Exception {
        return report("example-health-tactics", strategy);
    }

    private static ReportDocument report(String id, Strategy strategy) throws Exception {
        ReportContext context = ReportContext.of(strategy, service(CatalogueService.class).catalogue(), Findings.none(),
                LocalDate.of(2026, 10, 31));
        return service(ReportService.class).create(id, context);
    }

    private static List<List<String>> rows(ReportDocument document) {
        return document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
                .flatMap(table -> table.rows().stream()).map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static List<Finding> findings(CheckService checks, Strategy strategy) {
        return checks.check(strategy, Optional.empty(), LocalDate.of(2026, 10, 31)).open().stream()
                .filter(finding -> finding.checkId().equals("example-health.review-meetings")).toList();
    }
}
