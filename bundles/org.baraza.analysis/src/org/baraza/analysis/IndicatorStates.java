package org.baraza.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.baraza.analysis.internal.ListedMap;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;

/** All indicators of a strategy as of a day. */
public final class IndicatorStates {

    private final LocalDate asOf;
    private final Map<Indicator, IndicatorReading> readings;

    IndicatorStates(LocalDate asOf, List<Indicator> indicators, List<IndicatorReading> readings) {
        this.asOf = asOf;
        this.readings = Collections.unmodifiableMap(new ListedMap<>(indicators, readings));
    }

    public static IndicatorStates of(Strategy strategy, LocalDate asOf) {
        Limits limits = Limits.of(strategy);
        List<Indicator> indicators = indicators(strategy);
        return new IndicatorStates(asOf, indicators,
                indicators.stream().map(each -> IndicatorReading.of(each, asOf, limits)).toList());
    }

    static List<Indicator> indicators(Strategy strategy) {
        return strategy.getObjectives().stream().flatMap(objective -> indicators(objective).stream()).toList();
    }

    static List<Indicator> indicators(Objective objective) {
        return Stream.concat(objective.getIndicators().stream(),
                objective.getActivities().stream().map(Activity::getTarget).filter(Objects::nonNull)).toList();
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
