package org.baraza.testkit;

import static org.baraza.testkit.Values.amount;

import org.baraza.model.catalogue.Direction;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.catalogue.IndicatorKind;
import org.baraza.model.catalogue.IndicatorLevel;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.Reading;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Target;
import org.baraza.model.values.Formats;

/** Describes an indicator, of an objective or as the target of an activity; measured monthly unless it is said. */
public final class IndicatorBuilder extends ElementBuilder<Indicator, IndicatorBuilder> {

    IndicatorBuilder(String name) {
        super(StrategyFactory.eINSTANCE::createIndicator);
        then(indicator -> {
            indicator.setName(name);
            indicator.setFrequency(Frequency.MONTHLY);
        });
    }

    public IndicatorBuilder ofKind(IndicatorKind kind) {
        return then(indicator -> indicator.setKind(kind));
    }

    public IndicatorBuilder outcome() {
        return then(indicator -> indicator.setLevel(IndicatorLevel.OUTCOME));
    }

    public IndicatorBuilder due(Frequency frequency) {
        return then(indicator -> indicator.setFrequency(frequency));
    }

    public IndicatorBuilder lessIsBetter() {
        return then(indicator -> indicator.setDirection(Direction.DOWN));
    }

    public IndicatorBuilder in(String unit) {
        return then(indicator -> indicator.setUnit(unit));
    }

    /** Its own tolerance, in its unit. */
    public IndicatorBuilder tolerating(double deviation) {
        return then(indicator -> indicator.setTolerance(amount(deviation)));
    }

    /** The baseline. */
    public IndicatorBuilder startingAt(String date, double value) {
        return then(indicator -> {
            Reading baseline = StrategyFactory.eINSTANCE.createReading();
            baseline.setDate(Formats.date(date));
            baseline.setValue(amount(value));
            indicator.setBaseline(baseline);
        });
    }

    /** A target. */
    public IndicatorBuilder aimingAt(String date, double value) {
        return then(indicator -> {
            Target target = StrategyFactory.eINSTANCE.createTarget();
            target.setDate(Formats.date(date));
            target.setValue(amount(value));
            indicator.getTargets().add(target);
        });
    }

    public IndicatorBuilder measured(String date, double value) {
        return then(indicator -> {
            Measurement measurement = StrategyFactory.eINSTANCE.createMeasurement();
            measurement.setDate(Formats.date(date));
            measurement.setValue(amount(value));
            indicator.getMeasurements().add(measurement);
        });
    }
}
