package org.baraza.ui.strategy.internal.model;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.threeten.extra.YearQuarter;

/** The quarters that an objective may be to be reached by: those of the strategy, and whatever is set. */
public final class TargetQuarters {

    /** Of a strategy that does not say when it begins or ends. */
    private static final int USUAL = 20;

    private TargetQuarters() {
    }

    public static List<YearQuarter> of(Objective objective) {
        Stream<YearQuarter> set = Stream.ofNullable(objective.getTargetDate());
        return Stream.concat(set, offered((Strategy) objective.eContainer())).distinct().sorted().toList();
    }

    private static Stream<YearQuarter> offered(Strategy strategy) {
        YearQuarter first = strategy.getFirstQuarter() == null ? YearQuarter.now() : strategy.getFirstQuarter();
        YearQuarter last = strategy.getLastQuarter() == null ? first.plusQuarters(USUAL) : strategy.getLastQuarter();
        return Stream.iterate(first, quarter -> !quarter.isAfter(last), quarter -> quarter.plusQuarters(1));
    }
}
