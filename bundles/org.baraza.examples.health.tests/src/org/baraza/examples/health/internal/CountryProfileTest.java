package org.baraza.examples.health.internal;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

import org.baraza.analysis.Labels;
import org.baraza.analysis.MatrixAxis;
import org.baraza.analysis.Vocabulary;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.catalogue.ProfileValues;
import org.baraza.checks.CheckService;
import org.baraza.checks.Finding;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.threeten.extra.YearQuarter;

/** A strategy by the rules of the fictional country: power and interest, a fiscal year from July, words of its own. */
class CountryProfileTest {

    private static final YearQuarter JULY = YearQuarter.of(2026, 3);

    private final Strategy strategy;

    CountryProfileTest() throws Exception {
        StrategyBuilder builder = aStrategy().running("2026-Q3", "2029-Q2").with(aGroup("Journalists").at(2, 8))
                .with(anObjective("To serve districts").with(anActivity("Reviews").running("2026-Q1", "2026-Q4")));
        values().forEach(builder::setting);
        strategy = builder.build();
    }

    @Test
    void quartersAreThoseOfTheFiscalYear() {
        assertEquals("Q1 FY2026/27", vocabulary().of(JULY));
        String outside = findings("activities.within-shelf-life").getFirst().message();
        assertTrue(outside.contains("Q1 FY2026/27 – Q4 FY2028/29"), outside);
    }

    @Test
    void groupsStandByPowerAndInterest() {
        assertEquals("Interest in official statistics", vocabulary().of(MatrixAxis.CURRENT));
        assertEquals("Power over their production", vocabulary().of(MatrixAxis.DESIRED));
        assertEquals("Win their interest", vocabulary().of(Quadrant.CULTIVATE));
        String ranked = findings("stakeholders.ranked").getFirst().message();
        assertTrue(ranked.contains("Win their interest"), ranked);
    }

    @Test
    void activitiesAreActionsWhereverOneIsNamed() {
        assertEquals("Action 1.1, Reviews",
                Labels.of(strategy.getObjectives().getFirst().getActivities().getFirst(), Locale.ENGLISH));
        assertEquals("Audience, Journalists", Labels.of(strategy.getStakeholders().getFirst(), Locale.ENGLISH));
        assertTrue(findings("activities.lead").getFirst().message().startsWith("Action 1.1"));
    }

    @Test
    void everyKeyOfItIsDocumented() throws Exception {
        String manual;
        try (InputStream in = FrameworkUtil.getBundle(Strategy.class).getEntry("model/FORMAT.md").openStream()) {
            manual = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        for (String key : values().keySet()) {
            assertTrue(manual.contains("`" + key + "`") || manual.contains("| `" + stem(key) + "` +"), key);
        }
    }

    /** What stands before the part that names a check or a word: "check.", "term.kind.". */
    private static String stem(String key) {
        return key.startsWith("check.") ? "check." : key.substring(0, key.lastIndexOf('.') + 1);
    }

    private Vocabulary vocabulary() {
        return Vocabulary.of(strategy, Locale.ENGLISH);
    }

    private List<Finding> findings(String check) {
        try {
            return HealthPluginTest.service(CheckService.class)
                    .check(strategy, Optional.empty(), LocalDate.of(2026, 10, 31)).open().stream().filter(finding -> finding.checkId().equals(check)).toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static SortedMap<String, String> values() throws InterruptedException {
        Catalogue catalogue = HealthPluginTest.service(CatalogueService.class).catalogue();
        return ProfileValues.of(EntryRef.of("example-health", "tamasi"), catalogue, Locale.ENGLISH).orElseThrow()
                .values();
    }
}
