package org.baraza.checks.internal;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.baraza.analysis.Analyses;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.catalogue.Problem;
import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.checks.LiveChecks;
import org.baraza.checks.Severity;
import org.baraza.checks.Waived;
import org.baraza.model.derived.Derivations;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Waiver;
import org.baraza.testkit.InstalledBundle;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.LoggerFactory;

/** Against the real registry, with bundles that come and go while the framework runs. */
class InstalledChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);
    private static final String TITLED = "org.baraza.checks/org.baraza.checks.internal.SampleChecks$Titled";
    private static final String THROWING = "org.baraza.checks/org.baraza.checks.internal.SampleChecks$Throwing";

    private final Semaphore changes = new Semaphore(0);
    private InstalledChecks installed;

    @BeforeEach
    void open() {
        BundleContext context = FrameworkUtil.getBundle(InstalledChecksTest.class).getBundleContext();
        LoggerFactory loggers = context.getService(context.getServiceReference(LoggerFactory.class));
        installed = new InstalledChecks(RegistryFactory.getRegistry(), new NoPacks(), loggers);
        installed.onChange(changes::release);
    }

    @AfterEach
    void close() throws Exception {
        installed.close();
    }

    private record NoPacks() implements CatalogueService {

        @Override
        public Catalogue catalogue() {
            return Catalogue.of(List.of());
        }

        @Override
        public AutoCloseable onChange(Runnable listener) {
            return () -> { };
        }
    }

    private void awaitChange() throws InterruptedException {
        assertTrue(changes.tryAcquire(20, TimeUnit.SECONDS), "no change was told");
    }

    private static String check(String id, String severity, String type) {
        return "<check id='%s' severity='%s' name='n' reason='r' citation='c' class='%s'/>".formatted(id, severity,
                type);
    }

    private InstalledBundle bundle(String name, String... checks) throws Exception {
        InstalledBundle bundle = InstalledBundle.install(name, "<extension point='org.baraza.checks.checks'>"
                + String.join("", checks) + "</extension>", Map.of());
        awaitChange();
        return bundle;
    }

    private Findings check(Strategy strategy) {
        return installed.check(strategy, Optional.empty(), TODAY);
    }

    private List<Finding> titled(Findings findings) {
        return findings.open().stream().filter(finding -> finding.checkId().equals("test.titled")).toList();
    }

    @Test
    void aCheckComesAndGoesWithItsBundle() throws Exception {
        Strategy strategy = aStrategy().build();
        assertEquals(List.of(), titled(check(strategy)));
        try (InstalledBundle bundle = bundle("one", check("test.titled", "to-fix", TITLED))) {
            Finding finding = titled(check(strategy)).getFirst();
            assertEquals(Severity.TO_FIX, finding.severity());
            assertEquals("Give it a title, now.", finding.message());
            assertEquals("title", finding.feature().orElseThrow().getName());
            assertEquals("r", finding.reason());
            assertEquals("c", finding.citation());
            finding.fixes().getFirst().change().run();
            assertEquals("So", strategy.getTitle());
        }
        awaitChange();
        assertEquals(List.of(), titled(check(strategy)));
    }

    @Test
    void aThrowingCheckIsNamedAndTheOthersGoOn() throws Exception {
        try (InstalledBundle bundle = bundle("two", check("test.throwing", "to-fix", THROWING),
                check("test.titled", "to-fix", TITLED))) {
            Findings findings = check(aStrategy().build());
            assertEquals(1, titled(findings).size());
            Problem problem = findings.problems().getFirst();
            assertEquals("two", problem.contributor());
            assertTrue(problem.text().contains("test.throwing") && problem.text().contains("out of order"));
            assertTrue(findings.unjudged().contains("test.throwing"));
            assertFalse(findings.unjudged().contains("test.titled"));
        }
        awaitChange();
    }

    @Test
    void callsAreNotJudgedWithoutThePrivateFile() {
        Strategy strategy = aStrategy().build();
        Optional<PrivateData> contacts = Optional.of(StrategyFactory.eINSTANCE.createPrivateData());
        assertEquals(Set.of("tactics.consent"), check(strategy).unjudged());
        assertEquals(Set.of(), installed.check(strategy, contacts, TODAY).unjudged());
        LiveChecks live = installed.watch(Analyses.of(strategy, Derivations.following(), TODAY));
        assertEquals(Set.of("tactics.consent"), live.findings(Optional.empty()).unjudged());
        assertEquals(Set.of(), live.findings(contacts).unjudged());
    }

    @Test
    void aClassThatIsMissingOrNoCheckIsNamed() throws Exception {
        try (InstalledBundle bundle = bundle("three", check("test.gone", "to-fix", "org.example.Gone"),
                check("test.text", "to-fix", "org.baraza.checks/java.lang.String"))) {
            assertEquals(2, check(aStrategy().build()).problems().size());
        }
        awaitChange();
    }

    @Test
    void ofTwoChecksWithOneIdTheFirstInstalledStaysAndBothAreNamed() throws Exception {
        try (InstalledBundle first = bundle("zeta", check("test.titled", "to-fix", TITLED));
                InstalledBundle second = bundle("alpha", check("test.titled", "to-consider", TITLED))) {
            Findings findings = check(aStrategy().build());
            assertEquals(List.of(Severity.TO_FIX), titled(findings).stream().map(Finding::severity).toList());
            String problem = findings.problems().getFirst().text();
            assertTrue(problem.contains("zeta") && problem.contains("alpha"), problem);
        }
        awaitChange();
        awaitChange();
    }

    @Test
    void anIncompleteExtensionIsNamed() throws Exception {
        try (InstalledBundle bundle = bundle("four", "<check id='test.bare'/>",
                check("test.odd", "urgent", TITLED))) {
            List<Problem> problems = check(aStrategy().build()).problems();
            assertEquals(2, problems.size());
            assertTrue(problems.getFirst().text().contains("severity, name, reason, citation, class"));
        }
        awaitChange();
    }

    @Test
    void theProfileSwitchesACheckOff() throws Exception {
        try (InstalledBundle bundle = bundle("five", check("test.titled", "to-fix", TITLED))) {
            assertEquals(1, titled(check(aStrategy().build())).size());
            assertEquals(0, titled(check(aStrategy().setting("check.test.titled", "off").build())).size());
        }
        awaitChange();
    }

    @Test
    void aWaiverWithAReasonMovesTheFinding() throws Exception {
        try (InstalledBundle bundle = bundle("six", check("test.titled", "to-fix", TITLED))) {
            Strategy strategy = aStrategy().withId("doc").also(plan -> plan.getWaivers().add(waiver("agreed")))
                    .build();
            Findings findings = check(strategy);
            assertEquals(0, titled(findings).size());
            Waived waived = findings.waived().getFirst();
            assertEquals("test.titled", waived.finding().checkId());
            assertEquals("agreed", waived.waiver().getReason());
        }
        awaitChange();
    }

    @Test
    void aWaiverWithoutAReasonWaivesNothing() throws Exception {
        try (InstalledBundle bundle = bundle("seven", check("test.titled", "to-fix", TITLED))) {
            Findings findings = check(
                    aStrategy().withId("doc").also(plan -> plan.getWaivers().add(waiver(" "))).build());
            assertEquals(1, titled(findings).size());
            assertTrue(findings.waived().isEmpty());
        }
        awaitChange();
    }

    @Test
    void theHeaviestFindingsComeFirst() {
        List<Severity> severities = check(aStrategy().build()).open().stream().map(Finding::severity).toList();
        assertEquals(severities.stream().sorted().toList(), severities);
        assertFalse(severities.isEmpty());
    }

    private static Waiver waiver(String reason) {
        Waiver waiver = StrategyFactory.eINSTANCE.createWaiver();
        waiver.setCheck("test.titled");
        waiver.setElement("doc");
        waiver.setReason(reason);
        return waiver;
    }
}
