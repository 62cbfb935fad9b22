package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.decimal;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class ReportingTotalsTest {

    private final Strategy strategy = aStrategy().build();
    private final Figures totals = new Figures(new BigDecimal("655957"), new BigDecimal("1000"), BigDecimal.ZERO, true);

    @Test
    void repeatTheTotalsAtTheStatedRate() {
        strategy.setReportingCurrency("EUR");
        strategy.setReportingRate(new BigDecimal("655.957"));
        strategy.setReportingRateDate(day("2026-12-31"));
        ReportingTotals euros = ReportingTotals.of(strategy, totals).orElseThrow();
        assertEquals(new Figures(decimal("1000"), decimal("1.52"), BigDecimal.ZERO, true), euros.totals());
        assertEquals(Optional.of(day("2026-12-31")), euros.day());
    }

    @Test
    void areRoundedAsTheCurrencyIsPaid() {
        strategy.setReportingCurrency("JPY");
        strategy.setReportingRate(new BigDecimal("3"));
        assertEquals(decimal("333"), ReportingTotals.of(strategy, totals).orElseThrow().totals().revised());
    }

    @Test
    void needACurrencyAndARate() {
        assertEquals(Optional.empty(), ReportingTotals.of(strategy, totals));
        strategy.setReportingCurrency("EUR");
        assertEquals(Optional.empty(), ReportingTotals.of(strategy, totals));
        strategy.setReportingRate(BigDecimal.ZERO);
        assertEquals(Optional.empty(), ReportingTotals.of(strategy, totals));
    }
}
