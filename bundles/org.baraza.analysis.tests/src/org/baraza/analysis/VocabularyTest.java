package org.baraza.analysis;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearQuarter;

class VocabularyTest {

    private static final YearQuarter QUARTER = YearQuarter.of(2027, 1);

    @Test
    void withoutAProfileTheLanguageHasTheWord() {
        assertEquals("Q1 2027", Vocabulary.of(Locale.ENGLISH).of(QUARTER));
        assertEquals("T1 2027", Vocabulary.of(Locale.FRENCH).of(QUARTER));
        assertEquals("Q1", Vocabulary.of(Locale.ENGLISH).quarterAlone(QUARTER));
        assertEquals("2027", Vocabulary.of(Locale.ENGLISH).yearOf(QUARTER));
        assertEquals("Current engagement", Vocabulary.of(Locale.ENGLISH).of(MatrixAxis.CURRENT));
        assertEquals("Cross-check", Vocabulary.of(Locale.ENGLISH).of(Quadrant.CROSS_CHECK));
    }

    @Test
    void theProfileLabelsTheQuarters() {
        Vocabulary own = labelled("{year}, quarter {quarter}", Locale.FRENCH);
        assertEquals("2027, quarter 1", own.of(QUARTER));
        assertEquals("quarter 1", own.quarterAlone(QUARTER));
        assertEquals("2027", own.yearOf(QUARTER));
        assertEquals("1", labelled("{year}Q{quarter}", Locale.ENGLISH).quarterAlone(QUARTER));
        assertEquals("2027/28 (2027, quarter 2 – 2028, quarter 1)",
                own.of(new PlanYear(1, QUARTER.plusQuarters(1), QUARTER.plusQuarters(4))));
    }

    @Test
    void theUsualLabelOfTheDocumentsLanguageIsNoChoice() {
        assertEquals("T1 2027", labelled("Q{quarter} {year}", Locale.FRENCH).of(QUARTER));
        assertEquals("T1 2027", labelled("T{quarter} {year}", Locale.ENGLISH).of(QUARTER));
        Strategy french = aStrategy().setting("quarter.label", "Q{quarter} {year}").build();
        french.setLanguage("fr");
        assertEquals("Q1 2027", Vocabulary.of(french, Locale.FRENCH).of(QUARTER));
    }

    @ParameterizedTest
    @CsvSource({ "2026-Q3, Q1 FY2026/27, Q1, FY2026/27", "2027-Q2, Q4 FY2026/27, Q4, FY2026/27",
            "2027-Q3, Q1 FY2027/28, Q1, FY2027/28", "1999-Q4, Q2 FY1999/00, Q2, FY1999/00" })
    void quartersAreCountedInTheFiscalYearWhereTheLabelSaysSo(String quarter, String whole, String alone, String year) {
        Strategy strategy = aStrategy().setting("fiscal-year.start-month", "7")
                .setting("quarter.label", "Q{fiscal-quarter} FY{fiscal-year}").build();
        Vocabulary fiscal = Vocabulary.of(strategy, Locale.ENGLISH);
        YearQuarter given = YearQuarter.parse(quarter);
        assertEquals(whole, fiscal.of(given));
        assertEquals(alone, fiscal.quarterAlone(given));
        assertEquals(year, fiscal.yearOf(given));
        assertEquals(Optional.of(given), fiscal.quarter(whole.toLowerCase(Locale.ROOT)));
    }

    @Test
    void aFiscalYearCanBeCalledByItsFirstOrLastYear() {
        StrategyBuilder april = aStrategy().setting("fiscal-year.start-month", "4");
        assertEquals("1/2027", label(april.setting("quarter.label", "{fiscal-quarter}/{fiscal-year-end}"), 2026, 2));
        assertEquals("4/2026", label(aStrategy().setting("fiscal-year.start-month", "4")
                .setting("quarter.label", "{fiscal-quarter}/{fiscal-year-start}"), 2027, 1));
        assertEquals("3 2026", label(aStrategy().setting("quarter.label", "{fiscal-quarter} {fiscal-year}"), 2026, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Q{quarter}", "{year}", "Quarter", "Q{quarter} {yaer}", "Q{quarter {year}" })
    void aLabelThatTellsNoQuarterFromAnotherIsIgnored(String label) {
        Strategy strategy = aStrategy().setting("quarter.label", label).build();
        assertEquals("Q1 2027", Vocabulary.of(strategy, Locale.ENGLISH).of(QUARTER));
        assertTrue(Limits.of(strategy).isQuarterLabelUnusable());
        assertFalse(Limits.guidelines().isQuarterLabelUnusable());
    }

    @Test
    void whatIsNoLabelIsNoQuarter() {
        assertEquals(Optional.of(QUARTER), Vocabulary.of(Locale.ENGLISH).quarter(" q1  2027 "));
        assertEquals(Optional.empty(), Vocabulary.of(Locale.ENGLISH).quarter("Q5 2027"));
        assertEquals(Optional.empty(), Vocabulary.of(Locale.ENGLISH).quarter(""));
    }

    @Test
    void theProfileNamesAxesQuadrantsTiersAndKinds() {
        Strategy strategy = aStrategy().setting("axis.current.id", "interest").setting("axis.current.name", "Interest")
                .setting("term.Quadrant.cross-check", "Manage closely").setting("term.Tier.primary", "Key players")
                .setting("term.kind.Activity", "Action").setting("term.kinds.Activity", "Actions")
                .with(anObjective("To train").with(anActivity("Media training"))).build();
        Vocabulary own = Vocabulary.of(strategy, Locale.ENGLISH);
        assertEquals("Interest", own.of(MatrixAxis.CURRENT));
        assertEquals("Desired engagement", own.of(MatrixAxis.DESIRED));
        assertEquals("Manage closely", own.of(Quadrant.CROSS_CHECK));
        assertEquals("Key players", own.of(Tier.PRIMARY));
        assertEquals(Optional.of("Actions"), own.term("kinds.Activity"));
        assertEquals(Optional.empty(), own.term("kinds.Objective"));
        assertEquals("Action 1.1, Media training",
                Labels.of(strategy.getObjectives().getFirst().getActivities().getFirst(), Locale.FRENCH));
    }

    private static String label(StrategyBuilder strategy, int year, int quarter) {
        return Vocabulary.of(strategy.build(), Locale.ENGLISH).of(YearQuarter.of(year, quarter));
    }

    /** Of an English document. */
    private static Vocabulary labelled(String label, Locale reader) {
        return Vocabulary.of(aStrategy().setting("quarter.label", label).build(), reader);
    }
}
