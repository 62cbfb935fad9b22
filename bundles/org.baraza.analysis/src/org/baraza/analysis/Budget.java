package org.baraza.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.baraza.analysis.internal.Given;
import org.baraza.analysis.internal.Purposes;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.YearAmount;

/**
 * What the strategy costs, per plan year and in total, by activity and by what activities have in common. Every view
 * adds up to the same total, to the last cent; a cost recorded for a year that the plan doesn't have counts in totals
 * and is told apart by {@link #outsidePlan()}.
 */
public final class Budget {

    private final Optional<String> currency;
    private final List<PlanYear> years;
    private final Map<Activity, Yearly<Figures>> activities;
    private final Map<Objective, Yearly<Figures>> objectives;
    private final Yearly<Figures> all;
    private final Financing financing;
    private final SortedMap<Integer, BigDecimal> approved;
    private final CostNotes notes;

    private Budget(Strategy strategy, List<PlanYear> years, Map<Activity, Yearly<Figures>> activities,
            Map<Objective, Yearly<Figures>> objectives, Financing financing, CostNotes notes) {
        currency = Optional.of(Given.text(strategy.getCurrency())).filter(code -> !code.isEmpty());
        this.years = years;
        this.activities = Collections.unmodifiableMap(activities);
        this.objectives = Collections.unmodifiableMap(objectives);
        this.financing = financing;
        all = sum(objectives.values());
        approved = approved(strategy);
        this.notes = notes;
    }

    /** Seen from a day: an activity cancelled by then costs what was spent on it. */
    public static Budget of(Strategy strategy, LocalDate asOf) {
        List<PlanYear> years = PlanYears.of(strategy);
        Map<Activity, Yearly<Figures>> costs = new LinkedHashMap<>();
        Map<Objective, Yearly<Figures>> sums = new LinkedHashMap<>();
        for (Objective objective : strategy.getObjectives()) {
            objective.getActivities()
                    .forEach(activity -> costs.put(activity, ActivityCost.of(activity, years, asOf)));
            sums.put(objective, sum(objective.getActivities().stream().map(costs::get).toList()));
        }
        return new Budget(strategy, years, costs, sums, Financing.of(costs),
                CostNotes.together(sums.keySet().stream().map(objective -> CostNotes.of(objective, costs::get)).toList()));
    }

    /** A budget of costs that are already added up. */
    static Budget of(Strategy strategy, List<PlanYear> years, Map<Activity, Yearly<Figures>> activities,
            Map<Objective, Yearly<Figures>> objectives, Financing financing, CostNotes notes) {
        return new Budget(strategy, years, activities, objectives, financing, notes);
    }

    /** ISO 4217 code of all amounts; empty if the document names none yet. */
    public Optional<String> currency() {
        return currency;
    }

    public List<PlanYear> years() {
        return years;
    }

    public Yearly<Figures> yearly() {
        return all;
    }

    public Figures total() {
        return all.total();
    }

    public Figures total(PlanYear year) {
        return all.year(year);
    }

    /** The costs of an activity; none if it is not one of the strategy's. */
    public Yearly<Figures> of(Activity activity) {
        return activities.getOrDefault(activity, Yearly.none(Figures.NONE));
    }

    public Yearly<Figures> of(Objective objective) {
        return objectives.getOrDefault(objective, Yearly.none(Figures.NONE));
    }

    public Map<Activity, Yearly<Figures>> byActivity() {
        return activities;
    }

    public Map<Objective, Yearly<Figures>> byObjective() {
        return objectives;
    }

    /** The whole cost of an activity goes to its lead; empty stands for activities without a lead agency. */
    public Map<Optional<Agency>, Yearly<Figures>> byLead() {
        return by(activity -> Optional.ofNullable(activity.getLead()));
    }

    /**
     * By the purpose of the tactic, as named when it was chosen; empty stands for activities without a tactic. A
     * heading inside a purpose stands for itself here.
     */
    public Map<Optional<String>, Yearly<Figures>> byPurpose() {
        return by(Purposes::asChosen);
    }

    /**
     * By the catalogue's top-level purpose, in this language: what stands under a heading inside a purpose counts as
     * that purpose. A tactic whose pack is not installed counts as named when it was chosen.
     */
    public Map<Optional<String>, Yearly<Figures>> byPurpose(Catalogue catalogue, Locale locale) {
        return by(activity -> Purposes.top(activity, catalogue, locale));
    }

    /** By anything that each activity has one of, in the order of the workplan. */
    public <K> Map<K, Yearly<Figures>> by(Function<Activity, K> key) {
        Map<K, List<Yearly<Figures>>> parts = activities.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> key.apply(entry.getKey()), LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<K, Yearly<Figures>> sums = new LinkedHashMap<>();
        parts.forEach((k, values) -> sums.put(k, sum(values)));
        return Collections.unmodifiableMap(sums);
    }

    /** Costs recorded for years that the plan doesn't have; part of the total. */
    public Figures outsidePlan() {
        return all.years().entrySet().stream().filter(entry -> entry.getKey() < 1 || entry.getKey() > years.size())
                .map(Map.Entry::getValue).reduce(Figures.NONE, Figures::plus);
    }

    /** The activities of which some cost is not known, in the order of the workplan. */
    public List<Activity> incomplete() {
        return notes.incomplete();
    }

    /** The day of the last revision of a cost; empty if none was revised. */
    public Optional<LocalDate> lastRevised() {
        return notes.lastRevised();
    }

    /** Where the money comes from. */
    public Financing financing() {
        return financing;
    }

    /** The budget approved elsewhere for a plan year; empty if none is stated. */
    public Optional<BigDecimal> approved(PlanYear year) {
        return Optional.ofNullable(approved.get(year.number()));
    }

    /** The sum of the budgets approved elsewhere; empty if none is stated. */
    public Optional<BigDecimal> approved() {
        return approved.values().stream().reduce(BigDecimal::add).map(Given::plain);
    }

    static Yearly<Figures> sum(Collection<Yearly<Figures>> parts) {
        return Yearly.sum(Figures.NONE, parts);
    }

    private static SortedMap<Integer, BigDecimal> approved(Strategy strategy) {
        SortedMap<Integer, BigDecimal> amounts = new TreeMap<>();
        for (YearAmount amount : strategy.getApprovedBudget()) {
            if (amount.getAmount() != null) {
                amounts.merge(amount.getYear(), amount.getAmount(), BigDecimal::add);
            }
        }
        amounts.replaceAll((year, amount) -> Given.plain(amount));
        return amounts;
    }
}
