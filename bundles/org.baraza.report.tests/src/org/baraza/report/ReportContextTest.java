package org.baraza.report;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
