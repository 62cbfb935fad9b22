package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.decimal;
import static org.baraza.analysis.Find.month;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.ProfileValues;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

class LimitsTest {

    @Test
    void areTheGuidelinesWithoutAProfile() {
        Limits limits = Limits.of(aStrategy().build());
        assertEquals(20, limits.teamMembers());
        assertEquals(10, limits.primaryGroups());
        assertEquals(new Range(3, 5), limits.objectives());
        assertEquals(new Range(3, 6), limits.activitiesPerObjective());
        assertEquals(new Range(1, 3), limits.groupsPerActivity());
        assertEquals(new Range(3, 5), limits.shelfLifeYears());
        assertEquals(5.0, limits.currentCut());
        assertEquals(decimal("0.10"), limits.tolerance());
        assertEquals(decimal("0.02"), limits.flatTolerance());
        assertEquals(3, limits.engagementsPerQuarter());
        assertEquals(Month.JANUARY, limits.fiscalYearStart());
    }

    @Test
    void takeWhatTheProfileSets() {
        Limits limits = Limits.of(aStrategy().setting("primary.limit", " 6 ").setting("axis.current.name", "Interest")
                .setting("indicator.tolerance.percent", "7.5").setting("check.values.count", "off").build());
        assertEquals(6, limits.primaryGroups());
        assertEquals(Optional.of("Interest"), limits.currentAxisName());
        assertEquals(Optional.empty(), limits.desiredAxisName());
        assertEquals(decimal("0.075"), limits.tolerance());
        assertTrue(limits.isCheckOff("values.count"));
        assertFalse(limits.isCheckOff("team.size"));
    }

    @Test
    void ignoreAndNameWhatMakesNoSense() {
        Limits limits = Limits.of(aStrategy().setting("primary.limit", "many").setting("report.due-day", "45")
                .setting("fiscal-year.start-month", "1e9").setting(null, null)
                .setting("objectives.least", "2").build());
        assertEquals(10, limits.primaryGroups());
        assertEquals(Month.JANUARY, limits.fiscalYearStart());
        assertEquals(List.of("primary.limit", "report.due-day", "fiscal-year.start-month"), limits.unreadable());
    }

    @Test
    void keepARangeInOrder() {
        assertEquals(new Range(9, 9), Limits.of(aStrategy().setting("objectives.least", "9").build()).objectives());
    }

    @Test
    void reportsAreDueInTheNextMonth() {
        assertEquals(day("2026-11-15"), Limits.guidelines().reportDue(month("2026-10")));
        Limits late = Limits.of(aStrategy().setting("report.due-day", "31").build());
        assertEquals(day("2026-02-28"), late.reportDue(month("2026-01")));
    }

    @Test
    void everyKeyIsToldInWords() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Vocabulary vocabulary = Vocabulary.of(locale);
            for (Limit limit : Limit.values()) {
                assertFalse(vocabulary.setting(limit.key()).equals(limit.key()), limit.key());
            }
        }
        assertEquals("Check team.size", Vocabulary.of(Locale.ENGLISH).setting("check.team.size"));
        assertEquals("of.ones.own", Vocabulary.of(Locale.ENGLISH).setting("of.ones.own"));
    }

    @Test
    void everyKeyIsUnique() {
        assertEquals(Limit.values().length, Arrays.stream(Limit.values()).map(Limit::key).distinct().count());
        assertTrue(Arrays.stream(Limit.values()).allMatch(limit -> limit.allows(limit.standard())));
    }

    @Test
    void areDocumentedWithTheirDefaults() throws IOException {
        try (InputStream in = FrameworkUtil.getBundle(Strategy.class).getEntry("model/FORMAT.md").openStream()) {
            String manual = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Limit limit : Limit.values()) {
                String row = manual.lines().filter(line -> line.startsWith("| `" + limit.key() + "` |")).findFirst()
                        .orElseThrow(() -> new AssertionError("FORMAT.md lacks " + limit.key()));
                assertTrue(row.endsWith("| " + limit.standard().toPlainString() + " |"), row);
            }
            for (String key : List.of(Vocabulary.QUARTER_LABEL, Vocabulary.TERM + "kind.", Vocabulary.TERM + "kinds.",
                    Vocabulary.TERM + "Quadrant.", Vocabulary.TERM + "Tier.", ProfileValues.APPROVAL_CHAIN)) {
                assertTrue(manual.contains("\n| `" + key + "`"), key);
            }
        }
    }

    @Test
    void theGuidelinesOwnAxesAreCalledWhatTheProgramCallsThem() {
        Limits limits = Limits.of(aStrategy().setting("axis.current.id", "current-engagement")
                .setting("axis.current.name", "Engagement actuel").setting("axis.desired.id", "power")
                .setting("axis.desired.name", "Pouvoir").build());
        assertEquals(Optional.empty(), limits.currentAxisName());
        assertEquals(Optional.of("Pouvoir"), limits.desiredAxisName());
    }
}
