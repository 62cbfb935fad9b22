package org.baraza.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

import org.baraza.analysis.internal.Given;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.Currencies;

/**
 * The totals again in the second currency of the document, at its stated rate, for donors.
 *
 * @param currency of the totals
 * @param rate units of the document's currency for one of this one
 * @param day on which the rate held; empty if it isn't said
 * @param totals rounded as the currency is paid, halves away from zero
 */
public record ReportingTotals(String currency, BigDecimal rate, Optional<LocalDate> day, Figures totals) {

    /** Empty without a second currency and a rate. */
    public static Optional<ReportingTotals> of(Strategy strategy, Figures totals) {
        String currency = Given.text(strategy.getReportingCurrency());
        return Optional.ofNullable(strategy.getReportingRate()).filter(rate -> rate.signum() > 0)
                .filter(rate -> !currency.isEmpty())
                .map(rate -> new ReportingTotals(currency, rate, Optional.ofNullable(strategy.getReportingRateDate()),
                        converted(totals, rate, Currencies.digits(currency))));
    }

    private static Figures converted(Figures totals, BigDecimal rate, int digits) {
        return new Figures(converted(totals.planned(), rate, digits), converted(totals.revised(), rate, digits),
                converted(totals.spent(), rate, digits), totals.complete());
    }

    private static BigDecimal converted(BigDecimal amount, BigDecimal rate, int digits) {
        return amount.divide(rate, digits, RoundingMode.HALF_UP);
    }
}
