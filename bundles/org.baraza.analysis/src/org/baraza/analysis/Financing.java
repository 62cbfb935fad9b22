package org.baraza.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.baraza.analysis.internal.Given;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;

/** Where the money for the strategy comes from, what is asked for and what is still open. */
public final class Financing {

    private final Map<Activity, Money> activities;
    private final Map<Objective, Money> objectives;
    private final Map<String, Yearly<Pledge>> sources;
    private final Yearly<Funding> all;

    private Financing(Map<Activity, Money> activities, Map<Objective, Money> objectives, Money sum) {
        this.activities = Collections.unmodifiableMap(activities);
        this.objectives = Collections.unmodifiableMap(objectives);
        this.all = sum.funding();
        this.sources = Collections.unmodifiableSortedMap(new TreeMap<>(sum.sources()));
    }

    static Financing of(Map<Activity, Yearly<Figures>> costs) {
        Map<Activity, Money> activities = new LinkedHashMap<>();
        Map<Objective, List<Money>> parts = new LinkedHashMap<>();
        costs.forEach((activity, cost) -> {
            Money money = Money.of(activity, cost);
            activities.put(activity, money);
            Given.ancestor(activity, Objective.class)
                    .ifPresent(objective -> parts.computeIfAbsent(objective, o -> new ArrayList<>()).add(money));
        });
        Map<Objective, Money> objectives = new LinkedHashMap<>();
        parts.forEach((objective, ofActivities) -> objectives.put(objective, Money.sum(ofActivities)));
        return of(activities, objectives);
    }

    /** The financing of activities whose money is already added up by objective. */
    static Financing of(Map<Activity, Money> activities, Map<Objective, Money> objectives) {
        return new Financing(activities, objectives, Money.sum(objectives.values()));
    }

    public Yearly<Funding> yearly() {
        return all;
    }

    public Funding total() {
        return all.total();
    }

    public Funding total(PlanYear year) {
        return all.year(year);
    }

    /** The money for an activity; none if it is not one of the strategy's. */
    public Yearly<Funding> of(Activity activity) {
        return funding(activities.get(activity));
    }

    public Yearly<Funding> of(Objective objective) {
        return funding(objectives.get(objective));
    }

    private static Yearly<Funding> funding(Money known) {
        return Optional.ofNullable(known).map(Money::funding).orElseGet(() -> Yearly.none(Funding.NONE));
    }

    /** By anything that each activity has one of, in the order of the workplan. */
    public <K> Map<K, Yearly<Funding>> by(Function<Activity, K> key) {
        Map<K, List<Yearly<Funding>>> parts = new LinkedHashMap<>();
        activities.forEach((activity, money) -> parts.computeIfAbsent(key.apply(activity), k -> new ArrayList<>())
                .add(money.funding()));
        Map<K, Yearly<Funding>> sums = new LinkedHashMap<>();
        parts.forEach((k, fundings) -> sums.put(k, Yearly.sum(Funding.NONE, fundings)));
        return Collections.unmodifiableMap(sums);
    }

    /** What each source gives, by its name; the empty name stands for lines that don't say who pays. */
    public Map<String, Yearly<Pledge>> bySource() {
        return sources;
    }
}
