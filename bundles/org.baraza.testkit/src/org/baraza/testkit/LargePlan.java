package org.baraza.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;

/**
 * A plan of any size, for measuring: a random strategy of so many activities, fifty to an objective, always the same.
 *
 * <pre>
 * Strategy national = LargePlan.of(10_000).build();
 * Strategy crowded = LargePlan.of(1_000).groups(10_000).build();
 * Strategy measured = LargePlan.of(1_000).measurements(1_000_000).build();
 * </pre>
 *
 * {@code releng/benchmark plan FILE ACTIVITIES [GROUPS [MEASUREMENTS]]} writes one into a file.
 */
public final class LargePlan {

    private static final long SEED = 42;
    private static final int ACTIVITIES_EACH = 50;
    private static final int MOST_GROUPS = 200;
    private static final LocalDate FIRST_MEASURED = LocalDate.of(2023, 12, 31);

    private final int activities;
    private int groups;
    private int measurements;

    private LargePlan(int activities) {
        this.activities = activities;
        groups = Math.min(MOST_GROUPS, 10 + activities / 50);
    }

    /** The number is rounded down to whole objectives. */
    public static LargePlan of(int activities) {
        return new LargePlan(activities);
    }

    /** Stakeholder groups; up to 200, by the number of activities, unless said otherwise. */
    public LargePlan groups(int number) {
        groups = number;
        return this;
    }

    /** At least so many measurements in all, spread over the targets of the activities. */
    public LargePlan measurements(int number) {
        measurements = number;
        return this;
    }

    public Strategy build() {
        int each = Math.min(ACTIVITIES_EACH, activities);
        Strategy strategy = RandomStrategy.seeded(SEED).groups(groups).objectives(activities / each)
                .activitiesEach(each).build();
        if (measurements > 0) {
            measure(targets(strategy));
        }
        return strategy;
    }

    private static List<Indicator> targets(Strategy strategy) {
        List<Indicator> targets = new ArrayList<>();
        strategy.getObjectives().stream().flatMap(objective -> objective.getActivities().stream())
                .map(Activity::getTarget).forEach(target -> {
                    if (target != null) {
                        targets.add(target);
                    }
                });
        return targets;
    }

    private void measure(List<Indicator> targets) {
        for (int i = 0; i < measurements; i++) {
            Indicator indicator = targets.get(i % targets.size());
            Measurement measurement = StrategyFactory.eINSTANCE.createMeasurement();
            measurement.setDate(FIRST_MEASURED.minusDays(i / targets.size()));
            measurement.setValue(BigDecimal.valueOf(i % 1_000));
            measurement.setId(indicator.getId() + "." + measurement.getDate());
            indicator.getMeasurements().add(measurement);
        }
    }
}
