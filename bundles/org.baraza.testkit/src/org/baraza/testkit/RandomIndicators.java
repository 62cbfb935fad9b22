package org.baraza.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.baraza.model.catalogue.Direction;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.catalogue.IndicatorBasis;
import org.baraza.model.catalogue.IndicatorKind;
import org.baraza.model.catalogue.IndicatorLevel;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.Reading;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Target;
import org.threeten.extra.YearQuarter;

/** Indicators with a baseline, a target or two, and most of their measurements up to a month. */
record RandomIndicators(Dice dice, YearMonth monitored) {

    Indicator indicator(String name, YearQuarter first, YearQuarter last) {
        Indicator indicator = StrategyFactory.eINSTANCE.createIndicator();
        indicator.setName(name);
        indicator.setLevel(dice.any(List.of(IndicatorLevel.values())));
        indicator.setBasis(dice.any(List.of(IndicatorBasis.values())));
        indicator.setKind(dice.any(List.of(IndicatorKind.values())));
        indicator.setDirection(dice.any(List.of(Direction.values())));
        indicator.setFrequency(dice.any(List.of(Frequency.values())));
        dice.mostly(() -> indicator.setUnit(dice.any(List.of("people", "%", "articles"))));
        dice.mostly(() -> indicator.setOwner("Dissemination unit"));
        dice.mostly(() -> indicator.setSource("Lists of participants"));
        if (dice.percent(15)) {
            indicator.setTolerance(Values.amount(dice.between(0, 10)));
        }
        int from = indicator.getKind() == IndicatorKind.LEVEL ? dice.between(0, 100) : 0;
        int to = dice.percent(10) ? from : dice.between(0, 200);
        dice.mostly(() -> indicator.setBaseline(baseline(first, from)));
        dice.mostly(() -> indicator.getTargets().add(target(last.atEndOfQuarter(), to)));
        if (first.isBefore(last) && dice.percent(30)) {
            indicator.getTargets().add(target(first.atEndOfQuarter(), from + (to - from) / 2));
        }
        measure(indicator, first, last, from, to);
        return indicator;
    }

    private static Reading baseline(YearQuarter first, int value) {
        Reading baseline = StrategyFactory.eINSTANCE.createReading();
        baseline.setDate(first.atDay(1).minusDays(1));
        baseline.setValue(Values.amount(value));
        return baseline;
    }

    private static Target target(LocalDate date, int value) {
        Target target = StrategyFactory.eINSTANCE.createTarget();
        target.setDate(date);
        target.setValue(Values.amount(value));
        return target;
    }

    private void measure(Indicator indicator, YearQuarter first, YearQuarter last, int from, int to) {
        YearMonth begin = YearMonth.from(first.atDay(1));
        long months = begin.until(YearMonth.from(last.atEndOfQuarter()), ChronoUnit.MONTHS) + 1;
        int step = step(indicator.getFrequency());
        for (int i = 0; i < months; i++) {
            YearMonth month = begin.plusMonths(i);
            if (!month.isAfter(monitored) && month.getMonthValue() % step == 0 && dice.isGiven()) {
                Measurement measurement = StrategyFactory.eINSTANCE.createMeasurement();
                measurement.setDate(month.atEndOfMonth());
                measurement.setValue(value(from + (to - from) * (i + 1) / months));
                indicator.getMeasurements().add(measurement);
            }
        }
    }

    /** The expected value, as a rule a little or much off it. */
    private BigDecimal value(long expected) {
        return BigDecimal.valueOf(expected * 10 + dice.between(-150, 150), 1);
    }

    private static int step(Frequency frequency) {
        return switch (frequency) {
            case NOT_STATED, MONTHLY -> 1;
            case QUARTERLY -> 3;
            case HALF_YEARLY -> 6;
            case YEARLY -> 12;
        };
    }
}
