package org.baraza.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Decision;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Step;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.threeten.extra.YearQuarter;

/** Objectives and activities that are costed, funded, measured and reported on up to a month. */
final class RandomWorkplan {

    private static final List<String> VERBS = List.of("To raise", "To widen", "To speed up", "To deepen", "To renew");
    private static final List<String> MEANS = List.of("Course", "Round of visits", "Newsletter", "Survey", "Portal",
            "Contest", "Workshop", "Help desk", "Press hour");

    private final Dice dice;
    private final Strategy strategy;
    private final YearMonth monitored;
    private final RandomCosts costs;
    private final RandomIndicators indicators;
    private final RandomProgress progress;

    RandomWorkplan(Dice dice, Strategy strategy, YearMonth monitored) {
        this.dice = dice;
        this.strategy = strategy;
        this.monitored = monitored;
        this.costs = new RandomCosts(dice, strategy);
        this.indicators = new RandomIndicators(dice, monitored);
        this.progress = new RandomProgress(dice, monitored);
    }

    void addObjective(int number, int activities) {
        Objective objective = StrategyFactory.eINSTANCE.createObjective();
        objective.setName("Goal " + number);
        objective.setStatement(dice.any(VERBS) + " the use of statistics, part " + number);
        strategy.getObjectives().add(objective);
        for (int i = dice.between(0, 3); i > 0; i--) {
            objective.getIndicators().add(
                    indicators.indicator("Outcome " + i, strategy.getFirstQuarter(), strategy.getLastQuarter()));
        }
        for (int i = 1; i <= activities; i++) {
            objective.getActivities().add(activity(number + "." + i));
        }
    }

    private Activity activity(String number) {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        activity.setName(dice.any(MEANS) + " " + number);
        dice.mostly(() -> activity.setDescription("What is done in " + number));
        dice.mostly(() -> activity.getGroups().addAll(dice.some(strategy.getStakeholders(), 1, 3)));
        if (!strategy.getAgencies().isEmpty()) {
            dice.mostly(() -> activity.setLead(dice.any(strategy.getAgencies())));
        }
        dice.mostly(() -> activity.setTactic(RandomTactics.any(dice)));
        YearQuarter first = dice.quarter(strategy.getFirstQuarter(), strategy.getLastQuarter());
        YearQuarter last = dice.quarter(first, strategy.getLastQuarter());
        dice.mostly(() -> {
            activity.setFirstQuarter(first);
            activity.setLastQuarter(last);
        });
        activity.getSubprocesses().addAll(dice.some(List.of("1.1", "1.2", "2.1", "6.3", "7.2", "7.4", "8.1"), 0, 2));
        costs.add(activity, first, last);
        dice.mostly(() -> activity.setTarget(indicators.indicator("Target " + number, first, last)));
        dice.mostly(() -> activity.getSteps().add(step()));
        happen(activity, first, last);
        return activity;
    }

    private void happen(Activity activity, YearQuarter first, YearQuarter last) {
        progress.add(activity, first, last);
        if (dice.percent(10)) {
            activity.setDecision(decision(first));
        }
        if (!activity.getGroups().isEmpty() && !monitored.isBefore(YearMonth.from(first.atDay(1)))) {
            for (int i = dice.between(0, 2); i > 0; i--) {
                activity.getEvents().add(event(activity, first));
            }
        }
    }

    private Decision decision(YearQuarter first) {
        Decision decision = StrategyFactory.eINSTANCE.createDecision();
        decision.setKind(dice.any(List.of(DecisionKind.values())));
        dice.mostly(() -> decision.setDate(first.atDay(1).plusDays(dice.between(0, 300))));
        decision.setReason("The money came late");
        return decision;
    }

    private EngagementEvent event(Activity activity, YearQuarter first) {
        EngagementEvent event = StrategyFactory.eINSTANCE.createEngagementEvent();
        LocalDate day = first.atDay(1).plusDays(dice.between(0, 80));
        event.setDate(day);
        event.setTitle("Meeting of " + day);
        event.getGroups().addAll(dice.some(activity.getGroups(), 1, 2));
        dice.mostly(() -> event.setWomen(dice.between(0, 60)));
        dice.mostly(() -> event.setMen(dice.between(0, 60)));
        return event;
    }

    private Step step() {
        Step step = StrategyFactory.eINSTANCE.createStep();
        step.setText("Invite");
        step.setDone(dice.percent(50));
        return step;
    }
}
