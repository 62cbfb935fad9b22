package org.baraza.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.baraza.analysis.internal.Given;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.FundingLine;
import org.baraza.model.strategy.FundingStatus;
import org.baraza.model.strategy.Objective;

/** Where the money for the strategy comes from, what is asked for and what is still open. */
public final class Financing {

    private final Map<Activity, Yearly<Funding>> activities;
    private final Map<Objective, Yearly<Funding>> objectives;
    private final Map<String, Yearly<Pledge>> sources;
    private final Yearly<Funding> all;

    private Financing(Map<Activity, Yearly<Funding>> activities, Map<String, Yearly<Pledge>> sources) {
        this.activities = Collections.unmodifiableMap(activities);
        this.sources = Collections.unmodifiableMap(sources);
        this.objectives = Collections.unmodifiableMap(byObjective(activities));
        this.all = Yearly.sum(Funding.NONE, activities.values());
    }

    static Financing of(Map<Activity, Yearly<Figures>> costs) {
        Map<Activity, Yearly<Funding>> activities = new LinkedHashMap<>();
        SortedMap<String, SortedMap<Integer, Pledge>> pledges = new TreeMap<>();
        costs.forEach((activity, cost) -> {
            SortedMap<Integer, Funding> years = new TreeMap<>();
            cost.years().forEach((year, figures) -> years.put(year, Funding.needed(figures.revised())));
            for (FundingLine line : activity.getFunding()) {
                Pledge pledge = pledge(line);
                years.merge(line.getYear(), pledge.asFunding(), Sum::plus);
                pledges.computeIfAbsent(Given.text(line.getSource()), source -> new TreeMap<>())
                        .merge(line.getYear(), pledge, Sum::plus);
            }
            activities.put(activity, new Yearly<>(Funding.NONE, years));
        });
        Map<String, Yearly<Pledge>> sources = new LinkedHashMap<>();
        pledges.forEach((source, years) -> sources.put(source, new Yearly<>(Pledge.NONE, years)));
        return new Financing(activities, sources);
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
        return activities.getOrDefault(activity, Yearly.none(Funding.NONE));
    }

    public Yearly<Funding> of(Objective objective) {
        return objectives.getOrDefault(objective, Yearly.none(Funding.NONE));
    }

    /** By anything that each activity has one of, in the order of the workplan. */
    public <K> Map<K, Yearly<Funding>> by(Function<Activity, K> key) {
        Map<K, List<Yearly<Funding>>> parts = new LinkedHashMap<>();
        activities.forEach((activity, funding) -> parts.computeIfAbsent(key.apply(activity), k -> new ArrayList<>())
                .add(funding));
        Map<K, Yearly<Funding>> sums = new LinkedHashMap<>();
        parts.forEach((k, fundings) -> sums.put(k, Yearly.sum(Funding.NONE, fundings)));
        return Collections.unmodifiableMap(sums);
    }

    /** What each source gives, by its name; the empty name stands for lines that don't say who pays. */
    public Map<String, Yearly<Pledge>> bySource() {
        return sources;
    }

    private static Map<Objective, Yearly<Funding>> byObjective(Map<Activity, Yearly<Funding>> activities) {
        Map<Objective, List<Yearly<Funding>>> parts = new LinkedHashMap<>();
        activities.forEach((activity, funding) -> Given.ancestor(activity, Objective.class)
                .ifPresent(objective -> parts.computeIfAbsent(objective, o -> new ArrayList<>()).add(funding)));
        Map<Objective, Yearly<Funding>> sums = new LinkedHashMap<>();
        parts.forEach((objective, fundings) -> sums.put(objective, Yearly.sum(Funding.NONE, fundings)));
        return sums;
    }

    private static Pledge pledge(FundingLine line) {
        BigDecimal amount = Given.amount(line.getAmount());
        return line.getStatus() == FundingStatus.SECURED ? new Pledge(amount, BigDecimal.ZERO)
                : new Pledge(BigDecimal.ZERO, amount);
    }
}
