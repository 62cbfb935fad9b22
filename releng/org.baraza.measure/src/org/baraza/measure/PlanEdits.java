package org.baraza.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

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
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What people do to a plan, each time somewhere else in it, and each time so that it is another plan afterwards. */
final class PlanEdits {

    /** So many rows of a window are in sight at least, however high they are. */
    private static final int IN_SIGHT = 8;

    private final Random random = new Random(1);
    private final Strategy strategy;
    private final int objectives;
    private final int activitiesEach;
    private final Map<String, Runnable> all = new LinkedHashMap<>();

    private PlanEdits(Strategy strategy, int objectives, int activitiesEach) {
        this.strategy = strategy;
        this.objectives = objectives;
        this.activitiesEach = activitiesEach;
        all.put("type in an activity's name", () -> anyActivity().setName("Name " + random.nextInt()));
        all.put("type in its description", () -> anyActivity().setDescription("Text " + random.nextInt()));
        all.put("revise a cost", this::reviseCost);
        all.put("move its first quarter", () -> moveQuarter(anyActivity()));
        all.put("report a month", this::report);
        all.put("add or remove a group of it", () -> toggleGroup(anyActivity()));
        all.put("rename a group", () -> anyGroup().setName("Group " + random.nextInt()));
        all.put("move a group in the matrix", () -> anyGroup().setCurrent(random.nextDouble(10)));
        all.put("rank a group", () -> rank(anyGroup()));
        all.put("enter a measurement", this::measure);
        all.put("add an activity", this::addActivity);
        all.put("remove an activity", () -> EcoreUtil.remove(anyActivity()));
    }

    static PlanEdits anywhere(Strategy strategy) {
        return new PlanEdits(strategy, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** Of activities those that a window shows when it opens: where nothing in sight changes, nothing is painted. */
    static PlanEdits inSight(Strategy strategy) {
        return new PlanEdits(strategy, 1, IN_SIGHT);
    }

    /** By what they are called. */
    Map<String, Runnable> all() {
        return all;
    }

    private void reviseCost() {
        Activity activity = anyActivity();
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
        activity.setFirstQuarter(other(activity.getFirstQuarter(),
                () -> strategy.getFirstQuarter().plusQuarters(random.nextInt(8))));
    }

    private void report() {
        ProgressReport report = StrategyFactory.eINSTANCE.createProgressReport();
        report.setMonth(YearMonth.of(2026, 1 + random.nextInt(12)));
        report.setState(ReportedState.ON_TRACK);
        anyActivity().getReports().add(report);
    }

    private void measure() {
        Measurement measurement = StrategyFactory.eINSTANCE.createMeasurement();
        measurement.setDate(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)));
        measurement.setValue(BigDecimal.valueOf(random.nextInt(1000)));
        anyTarget().getMeasurements().add(measurement);
    }

    private void toggleGroup(Activity activity) {
        StakeholderGroup group = anyGroup();
        if (!activity.getGroups().remove(group)) {
            activity.getGroups().add(group);
        }
    }

    private void rank(StakeholderGroup group) {
        group.setRank(other(group.getRank(), () -> 1 + random.nextInt(20)));
    }

    /** After one that is there. */
    private void addActivity() {
        Activity before = anyActivity();
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        activity.setName("New activity");
        List<Activity> siblings = ((Objective) before.eContainer()).getActivities();
        siblings.add(siblings.indexOf(before) + 1, activity);
    }

    private Activity anyActivity() {
        Objective objective = any(strategy.getObjectives(), objectives);
        while (objective.getActivities().isEmpty()) {
            objective = any(strategy.getObjectives(), objectives);
        }
        return any(objective.getActivities(), activitiesEach);
    }

    private Indicator anyTarget() {
        Activity activity = anyActivity();
        while (activity.getTarget() == null) {
            activity = anyActivity();
        }
        return activity.getTarget();
    }

    private StakeholderGroup anyGroup() {
        return any(strategy.getStakeholders(), Integer.MAX_VALUE);
    }

    private <T> T any(List<T> choices, int first) {
        return choices.get(random.nextInt(Math.min(first, choices.size())));
    }

    private static <T> T other(T now, Supplier<T> choice) {
        T next = choice.get();
        while (next.equals(now)) {
            next = choice.get();
        }
        return next;
    }
}
