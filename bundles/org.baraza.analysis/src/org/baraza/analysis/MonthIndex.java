package org.baraza.analysis;

import java.time.YearMonth;
import java.util.List;

import org.baraza.analysis.internal.ListedMap;
import org.baraza.model.derived.Derivations;
import org.baraza.model.derived.Derived;
import org.baraza.model.derived.DerivedPerElement;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;

/** How the activities stand in one month, kept activity by activity. */
final class MonthIndex {

    private final DerivedPerElement<Activity, ActivityReading> readings;
    private final Derived<ActivityStates> states;
    private final DerivedPerElement<Objective, StateCounts> counts;
    private final Derived<Scorecard> scorecard;

    MonthIndex(YearMonth month, Analyses analyses) {
        Derivations all = analyses.derivations();
        readings = all.perElement(analyses::activities,
                activity -> ActivityJudge.of(activity, analyses.asOf(), analyses.limits()).read(month));
        states = all.value(
                () -> ActivityStates.of(month, analyses.asOf(), readings.elements(), readings.values()));
        counts = all.distinctPerElement(() -> List.copyOf(analyses.strategy().getObjectives()), this::count);
        scorecard = all.value(() -> Scorecard.of(month, analyses.asOf(),
                new ListedMap<>(counts.elements(), counts.values())));
    }

    private StateCounts count(Objective objective) {
        return StateCounts.of(objective.getActivities().stream().map(readings::get).map(ActivityReading::state).toList());
    }

    ActivityReading reading(Activity activity) {
        return readings.get(activity);
    }

    ActivityStates states() {
        return states.get();
    }

    Scorecard scorecard() {
        return scorecard.get();
    }

    void close() {
        scorecard.close();
        counts.close();
        states.close();
        readings.close();
    }
}
