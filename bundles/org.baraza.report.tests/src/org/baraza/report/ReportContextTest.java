package org.baraza.report;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Findings;
import org.junit.jupiter.api.Test;

class ReportContextTest {

    private static ReportContext context(String day) {
        return ReportContext.of(aStrategy().inLanguage("fr").build(), Catalogue.of(List.of()), Findings.none(),
                LocalDate.parse(day));
    }

    @Test
    void itMayBeAboutAnyMonthOfThePlanAndOfTheLastYear() {
        ReportContext context = context("2026-01-15");
        assertEquals(List.of(YearMonth.of(2026, 1), YearMonth.of(2025, 2)), List.of(context.months().getFirst(), context.months().getLast()));
        assertTrue(context.months().contains(context.month()));
        assertEquals(YearMonth.of(2024, 4), ReportContext.of(aStrategy().running("2024-Q2", "2026-Q4").build(), Catalogue.of(List.of()),
                Findings.none(), LocalDate.of(2026, 1, 15)).months().getLast());
    }

    @Test
    void isAboutTheLastMonthThatIsOver() {
        assertEquals(YearMonth.of(2026, 9), context("2026-10-30").month());
        assertEquals(YearMonth.of(2026, 10), context("2026-10-31").month());
        assertEquals(YearMonth.of(2025, 12), context("2026-01-01").month());
    }

    @Test
    void canBeAboutAnotherMonth() {
        assertEquals(YearMonth.of(2026, 3), context("2026-10-30").on(YearMonth.of(2026, 3)).month());
    }

    @Test
    void speaksTheLanguageOfTheStrategy() {
        assertEquals(Locale.FRENCH, context("2026-10-30").language());
    }
}
