package org.baraza.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.baraza.analysis.internal.Given;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;

/**
 * What happens if the strategy has to cost less. Amounts are exact, in the document's currency.
 *
 * @param years the plan years that have to cost less
 * @param cost their revised cost, without that of cancelled activities
 * @param asked what has to be saved
 * @param cuts the activities that go, in the order in which the rule has them go
 * @param kept why other activities with a cost in those years can't go: finished, cancelled, or nothing left to save
 * @param consequences what follows, primary groups first
 */
public record WhatIf(List<PlanYear> years, CutRule rule, BigDecimal cost, BigDecimal asked, List<ActivityCut> cuts,
        List<Kept> kept, List<Consequence> consequences) {

    public WhatIf {
        years = List.copyOf(years);
        cuts = List.copyOf(cuts);
        kept = List.copyOf(kept);
        consequences = List.copyOf(consequences);
    }

    /** An activity that can't be given up any more. */
    public record Kept(Activity activity, Why why) {

        /** Why an activity is kept. */
        public enum Why implements Identified {

            /** It is reported as finished. */
            FINISHED("finished"),
            /** It is given up already; what was spent on it is no part of the cost. */
            CANCELLED("cancelled"),
            /** The years that it costs in are over. */
            OVER("over"),
            /** Its cost is spent. */
            SPENT("spent");

            private final String id;

            Why(String id) {
                this.id = id;
            }

            @Override
            public String id() {
                return id;
            }
        }
    }

    /** What is saved, which may be more than was asked, since activities are given up one at a time. */
    public BigDecimal saved() {
        return cuts.stream().map(ActivityCut::total).reduce(BigDecimal::add).map(Given::plain)
                .orElse(BigDecimal.ZERO);
    }

    /** What is saved per number of plan year. */
    public SortedMap<Integer, BigDecimal> savedByYear() {
        SortedMap<Integer, BigDecimal> sums = new TreeMap<>();
        cuts.forEach(cut -> cut.saved().forEach((year, amount) -> sums.merge(year, amount, BigDecimal::add)));
        sums.replaceAll((year, amount) -> Given.plain(amount));
        return Collections.unmodifiableSortedMap(sums);
    }

    /** What can't be saved although it was asked for; zero if the cuts suffice. */
    public BigDecimal shortfall() {
        return Given.plain(asked.subtract(saved()).max(BigDecimal.ZERO));
    }

    /** Whether the cuts save what was asked. */
    public boolean isReached() {
        return shortfall().signum() == 0;
    }

    /** The groups that are engaged no more, primary ones first. */
    public List<StakeholderGroup> groupsLost() {
        return consequences.stream()
                .filter(each -> each.effect() == Consequence.Effect.PRIMARY_LOST
                        || each.effect() == Consequence.Effect.GROUP_LOST)
                .map(each -> (StakeholderGroup) each.about()).toList();
    }

    /** The objectives that have no activity left. */
    public List<Objective> objectivesLost() {
        return consequences.stream().filter(each -> each.effect() == Consequence.Effect.OBJECTIVE_LOST)
                .map(each -> (Objective) each.about()).toList();
    }

    /** The cut of an activity; empty if it stays. */
    public Optional<ActivityCut> cut(Activity activity) {
        return cuts.stream().filter(cut -> cut.activity() == activity).findFirst();
    }
}
