package org.baraza.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.YearCost;

/** What people do to a plan, each time somewhere else in it. */
final class PlanEdits {

    private final Random random = new Random(1);
    private final Strategy strategy;
    private final List<Activity> activities;
    private final List<Indicator> indicators;
    private final Map<String, Runnable> all = new LinkedHashMap<>();

    PlanEdits(Strategy strategy) {
        this.strategy = strategy;
        activities = strategy.getObjectives().stream().flatMap(objective -> objective.getActivities().stream()).toList();
        indicators = activities.stream().map(Activity::getTarget).filter(Objects::nonNull).toList();
        all.put("type in an activity's name", () -> any(activities).setName("Name " + random.nextInt()));
        all.put("type in its description", () -> any(activities).setDescription("Text " + random.nextInt()));
        all.put("revise a cost", this::reviseCost);
        all.put("move its first quarter", () -> moveQuarter(any(activities)));
        all.put("report a month", this::report);
        all.put("add or remove a group of it", () -> toggleGroup(any(activities)));
        all.put("rename a group", () -> any(strategy.getStakeholders()).setName("Group " + random.nextInt()));
        all.put("move a group in the matrix", () -> any(strategy.getStakeholders()).setCurrent(random.nextDouble(10)));
        all.put("rank a group", () -> any(strategy.getStakeholders()).setRank(1 + random.nextInt(20)));
        all.put("enter a measurement", this::measure);
        all.put("add an activity", () -> any(strategy.getObjectives()).getActivities().add(newActivity()));
        all.put("remove an activity", this::removeActivity);
    }

    /** By what they are called. */
    Map<String, Runnable> all() {
        return all;
    }

    private void reviseCost() {
        Activity activity = any(activities);
        YearCost cost = StrategyFactory.eINSTANCE.createYearCost();
        cost.setYear(1);
        CostRevision revision = StrategyFactory.eINSTANCE.createCostRevision();
        revision.setAmount(BigDecimal.valueOf(random.nextInt(100_000)));
        if (activity.getCosts().isEmpty()) {
            activity.getCosts().add(cost);
        }
        activity.getCosts().getFirst().getRevisions().add(revision);
    }

    private void moveQuarter(Activity activity) {
        activity.setFirstQuarter(strategy.getFirstQuarter().plusQuarters(random.nextInt(8)));
    }

    private void report() {
        ProgressReport report = StrategyFactory.eINSTANCE.createProgressReport();
        report.setMonth(YearMonth.of(2026, 1 + random.nextInt(12)));
        report.setState(ReportedState.ON_TRACK);
        any(activities).getReports().add(report);
    }

    private void measure() {
        Measurement measurement = StrategyFactory.eINSTANCE.createMeasurement();
        measurement.setDate(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)));
        measurement.setValue(BigDecimal.valueOf(random.nextInt(1000)));
        any(indicators).getMeasurements().add(measurement);
    }

    private void toggleGroup(Activity activity) {
        StakeholderGroup group = any(strategy.getStakeholders());
        if (!activity.getGroups().remove(group)) {
            activity.getGroups().add(group);
        }
    }

    private static Activity newActivity() {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        activity.setName("New activity");
        return activity;
    }

    private void removeActivity() {
        Objective objective = any(strategy.getObjectives());
        if (!objective.getActivities().isEmpty()) {
            objective.getActivities().remove(random.nextInt(objective.getActivities().size()));
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
