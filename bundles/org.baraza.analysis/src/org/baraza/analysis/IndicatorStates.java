package org.baraza.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;

/** All indicators of a strategy as of a day. */
public final class IndicatorStates {

    private final LocalDate asOf;
    private final Map<Indicator, IndicatorReading> readings;

    private IndicatorStates(LocalDate asOf, Map<Indicator, IndicatorReading> readings) {
        this.asOf = asOf;
        this.readings = Collections.unmodifiableMap(readings);
    }

    public static IndicatorStates of(Strategy strategy, LocalDate asOf) {
        Limits limits = Limits.of(strategy);
        Map<Indicator, IndicatorReading> readings = new LinkedHashMap<>();
        for (Objective objective : strategy.getObjectives()) {
            objective.getIndicators().forEach(own -> readings.put(own, IndicatorReading.of(own, asOf, limits)));
            objective.getActivities().stream().map(Activity::getTarget).filter(Objects::nonNull)
                    .forEach(target -> readings.put(target, IndicatorReading.of(target, asOf, limits)));
        }
        return new IndicatorStates(asOf, readings);
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** Per objective its own indicators, then the targets of its activities. */
    public Map<Indicator, IndicatorReading> readings() {
        return readings;
    }

    public IndicatorReading reading(Indicator indicator) {
        IndicatorReading reading = readings.get(indicator);
        return reading != null ? reading : IndicatorReading.of(indicator, asOf);
    }

    public IndicatorState state(Indicator indicator) {
        return reading(indicator).state();
    }
}
