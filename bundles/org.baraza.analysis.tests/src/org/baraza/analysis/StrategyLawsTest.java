package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.baraza.analysis.internal.Activities;
import org.baraza.analysis.internal.Engagement;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.RandomStrategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every strategy. */
class StrategyLawsTest {

    private static final LocalDate TODAY = day("2026-11-10");
    private static final List<YearMonth> MONTHS =
            Stream.iterate(YearMonth.of(2024, 1), month -> month.plusMonths(1)).limit(38).toList();

    @ParameterizedTest
    @MethodSource("strategies")
    void onlyCrossingTheCutChangesAQuadrant(Strategy strategy) {
        Limits limits = Limits.of(strategy);
        for (StakeholderGroup group : strategy.getStakeholders()) {
            Optional<Quadrant> before = StakeholderMatrix.of(strategy).placement(group).quadrant();
            for (double step = -1.5; before.isPresent() && step <= 1.5; step += 0.25) {
                double from = group.getCurrent();
                group.setCurrent(from + step);
                boolean crossed = from >= limits.currentCut() != from + step >= limits.currentCut();
                assertEquals(crossed, !before.equals(StakeholderMatrix.of(strategy).placement(group).quadrant()));
                group.setCurrent(from);
                double wanted = group.getDesired();
                group.setDesired(wanted + step);
                boolean rose = wanted >= limits.desiredCut() != wanted + step >= limits.desiredCut();
                assertEquals(rose, !before.equals(StakeholderMatrix.of(strategy).placement(group).quadrant()));
                group.setDesired(wanted);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void atMostTheLimitArePrimaryAndNobodyIsLost(Strategy strategy) {
        StakeholderMatrix matrix = StakeholderMatrix.of(strategy);
        int limit = Limits.of(strategy).primaryGroups();
        int top = matrix.in(Quadrant.CULTIVATE).size() + matrix.in(Quadrant.CROSS_CHECK).size();
        assertEquals(Math.min(limit, top), matrix.primary().size());
        assertEquals(top - matrix.primary().size(), matrix.in(Tier.BEHIND_CUT).size());
        assertEquals(strategy.getStakeholders().size(), Stream.of(Tier.values()).mapToInt(t -> matrix.in(t).size())
                .sum());
        List<Integer> places = Stream.of(Tier.PRIMARY, Tier.BEHIND_CUT).flatMap(tier -> matrix.in(tier).stream())
                .map(placement -> placement.place().orElseThrow()).toList();
        assertEquals(Stream.iterate(1, place -> place + 1).limit(top).toList(), places);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void coverageForwardAndBackwardAgree(Strategy strategy) {
        Coverage coverage = Coverage.of(strategy, TODAY);
        for (GroupCoverage covered : coverage.groups()) {
            assertEquals(Activities.of(strategy).filter(activity -> Engagement.of(activity, TODAY).groups()
                    .contains(covered.group())).toList(), covered.activities());
            Stream.concat(covered.targets().stream(), covered.objectiveIndicators().stream())
                    .forEach(each -> assertTrue(coverage.reachedBy(each).contains(covered.group())));
        }
        for (Indicator indicator : IndicatorStates.of(strategy, TODAY).readings().keySet()) {
            for (StakeholderGroup group : coverage.reachedBy(indicator)) {
                GroupCoverage covered = coverage.of(group);
                assertTrue(covered.targets().contains(indicator)
                        || covered.objectiveIndicators().contains(indicator));
            }
        }
        assertEquals(StakeholderMatrix.of(strategy).primary().stream().map(Placement::group)
                .filter(group -> !coverage.of(group).isEngaged()).collect(Collectors.toSet()),
                Set.copyOf(coverage.primaryNotEngaged()));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aScorecardCountsEveryActivityOnce(Strategy strategy) {
        for (YearMonth month : MONTHS) {
            Scorecard card = Scorecard.of(strategy, month, TODAY);
            assertEquals(Activities.of(strategy).count(), all(card.whole()));
            assertEquals(all(card.whole()), strategy.getObjectives().stream().mapToLong(o -> all(card.of(o))).sum());
            for (Objective objective : strategy.getObjectives()) {
                StateCounts counts = card.of(objective);
                assertEquals(objective.getActivities().size(), all(counts));
                assertTrue(counts.toPlan() <= counts.started() && counts.started() <= counts.counted());
            }
            assertEquals(List.of(), card.since(card));
        }
    }

    /** Whatever the activity's other months and its indicator say: no report past its due date is missing. */
    @ParameterizedTest
    @MethodSource("strategies")
    void anUnreportedMonthIsMissingInEveryRollUp(Strategy strategy) {
        for (Activity activity : Activities.of(strategy).toList()) {
            for (YearMonth month : MONTHS) {
                activity.getReports().removeIf(report -> month.equals(report.getMonth()));
                LocalDate late = Limits.of(strategy).reportDue(month).plusDays(1);
                ActivityState state = ActivityReading.of(activity, month, late).state();
                Scorecard card = Scorecard.of(strategy, month, late);
                assertTrue(EnumSet.of(ActivityState.MISSING, ActivityState.NOT_STARTED, ActivityState.FINISHED,
                        ActivityState.SUSPENDED, ActivityState.CANCELLED).contains(state), state.toString());
                long expected = ActivityStates.of(strategy, month, late).readings().values().stream()
                        .filter(reading -> reading.state() == ActivityState.MISSING).count();
                assertEquals(expected, card.whole().count(ActivityState.MISSING));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void anAbsentMeasurementIsMissingAndNeverZero(Strategy strategy) {
        for (IndicatorReading reading : IndicatorStates.of(strategy, TODAY).readings().values()) {
            if (reading.state() == IndicatorState.MISSING) {
                assertEquals(Optional.empty(), reading.measured());
                assertTrue(reading.due().isPresent() && reading.expected().isPresent());
            }
            if (EnumSet.of(IndicatorState.ON_TRACK, IndicatorState.AHEAD, IndicatorState.LAGGING)
                    .contains(reading.state())) {
                Indicator indicator = reading.indicator();
                indicator.getMeasurements().remove(reading.measurement().orElseThrow());
                assertEquals(IndicatorState.MISSING, IndicatorReading.of(indicator, TODAY).state());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void everyFiscalYearAddsUpToThePlan(Strategy strategy) {
        Budget budget = Budget.of(strategy, TODAY);
        for (Month start : Month.values()) {
            assertEquals(budget.total(), EstimatedYears.of(budget, start).total());
        }
        assertEquals(budget.total(), budget.byLead().values().stream().map(Yearly::total).reduce(Figures.NONE,
                Figures::plus));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void fatigueIsMoreActivitiesThanAllowedInAQuarter(Strategy strategy) {
        Fatigue fatigue = Fatigue.of(strategy, TODAY);
        int most = Limits.of(strategy).engagementsPerQuarter();
        for (Fatigue.Load load : fatigue.loads()) {
            assertEquals(load.activities(), fatigue.engaging(load.group(), load.quarter()));
            assertEquals(load.activities().size(), Set.copyOf(load.activities()).size());
            assertEquals(load.activities().size() > most, fatigue.tooMany().contains(load));
            assertTrue(load.activities().stream()
                    .allMatch(activity -> Engagement.of(activity, TODAY).groups().contains(load.group())));
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void feedbackIsAddressedUnansweredOrOpen(Strategy strategy) {
        FeedbackSummary feedback = FeedbackSummary.of(strategy, TODAY);
        assertEquals(feedback.raised(), feedback.addressed() + feedback.closedUnanswered() + feedback.open());
        assertTrue(feedback.pastDue() <= feedback.open() && feedback.raised() <= strategy.getFeedback().size());
    }

    private static Stream<Strategy> strategies() {
        return LongStream.rangeClosed(1, 20).mapToObj(seed -> seed % 5 == 0
                ? RandomStrategy.seeded(seed).groups(25).gaps(0).build()
                : RandomStrategy.seeded(seed).gaps((int) seed).build());
    }

    private static long all(StateCounts counts) {
        return counts.byState().values().stream().mapToInt(Integer::intValue).sum();
    }
}
