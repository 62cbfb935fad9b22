package org.baraza.analysis;

import java.time.YearMonth;

import org.baraza.model.derived.Derivations;
import org.baraza.model.derived.Derived;
import org.baraza.model.derived.DerivedPerElement;
import org.baraza.model.strategy.Activity;

/** How the activities stand in one month, kept activity by activity. */
final class MonthIndex {

    private final DerivedPerElement<Activity, ActivityReading> readings;
    private final Derived<ActivityStates> states;
    private final Derived<Scorecard> scorecard;

    MonthIndex(YearMonth month, Analyses analyses) {
        Derivations all = analyses.derivations();
        readings = all.perElement(analyses::activities,
                activity -> ActivityJudge.of(activity, analyses.asOf(), analyses.limits()).read(month));
        states = all.value(() -> ActivityStates.of(month, analyses.asOf(), readings.values()));
        scorecard = all.value(() -> Scorecard.of(analyses.strategy(), states.get()));
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
        states.close();
        readings.close();
    }
}
