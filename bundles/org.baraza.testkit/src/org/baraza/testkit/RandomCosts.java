package org.baraza.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.FundingLine;
import org.baraza.model.strategy.FundingStatus;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.YearCost;
import org.threeten.extra.YearQuarter;

/** Costs of the plan years in which an activity runs, to the currency's last digit, and who pays them. */
record RandomCosts(Dice dice, Strategy strategy) {

    private static final List<String> SOURCES = List.of("State budget", "World Fund", "Friends of Statistics", "");

    void add(Activity activity, YearQuarter first, YearQuarter last) {
        for (int year = yearOf(first); year <= yearOf(last); year++) {
            if (dice.isGiven()) {
                activity.getCosts().add(cost(year));
            }
            if (dice.percent(60)) {
                activity.getFunding().add(funding(year));
            }
        }
    }

    private int yearOf(YearQuarter quarter) {
        YearQuarter begin = strategy.getFirstQuarter();
        return ((quarter.getYear() - begin.getYear()) * 4 + quarter.getQuarterValue() - begin.getQuarterValue()) / 4
                + 1;
    }

    private YearCost cost(int year) {
        YearCost cost = StrategyFactory.eINSTANCE.createYearCost();
        cost.setYear(year);
        dice.mostly(() -> cost.setPlanned(dice.percent(5) ? BigDecimal.ZERO : amount(200_000)));
        if (dice.percent(25)) {
            cost.setSpent(amount(100_000));
        }
        for (int i = dice.percent(25) ? dice.between(1, 2) : 0; i > 0; i--) {
            CostRevision revision = StrategyFactory.eINSTANCE.createCostRevision();
            dice.mostly(() -> revision.setDate(LocalDate.of(2025, 1, 1).plusDays(dice.between(0, 600))));
            revision.setAmount(amount(200_000));
            revision.setReason("Prices rose");
            cost.getRevisions().add(revision);
        }
        return cost;
    }

    private FundingLine funding(int year) {
        FundingLine line = StrategyFactory.eINSTANCE.createFundingLine();
        line.setSource(dice.any(SOURCES));
        line.setYear(year);
        line.setAmount(amount(100_000));
        line.setStatus(dice.any(List.of(FundingStatus.values())));
        return line;
    }

    private BigDecimal amount(int most) {
        int digits = Math.max(0, Currency.getInstance(strategy.getCurrency()).getDefaultFractionDigits());
        return BigDecimal.valueOf(dice.between(1, most * (int) Math.pow(10, digits)), digits);
    }
}
