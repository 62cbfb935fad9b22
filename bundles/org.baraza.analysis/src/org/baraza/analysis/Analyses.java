package org.baraza.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.baraza.analysis.internal.Activities;
import org.baraza.analysis.internal.Engagement;
import org.baraza.analysis.internal.ListedMap;
import org.baraza.analysis.internal.Practices;
import org.baraza.catalogue.UsedPacks;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.derived.Derivations;
import org.baraza.model.derived.Derived;
import org.baraza.model.derived.DerivedPerElement;
import org.baraza.model.derived.Input;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.values.EntryRef;

/**
 * All analyses of one document as of one day, each computed when first asked for. After a change only what read the
 * changed feature is computed anew, activity by activity where an analysis goes by activities; what is given equals what
 * the analyses' own functions {@code of} give.
 */
public final class Analyses {

    /** Months whose states are kept; more than anybody looks at side by side. */
    private static final int MOST_MONTHS = 12;
    private static final Function<List<ObjectiveCoverage>, Map<StakeholderGroup, List<Activity>>> ENGAGING =
            ObjectiveCoverage::engagingInAll;

    private final Strategy strategy;
    private final Derivations all;
    private final Input<LocalDate> asOf;
    private final Derived<Limits> limits;
    private final Derived<List<Activity>> activities;
    private final Derived<List<Activity>> planned;
    private final DerivedPerElement<Activity, String> numbers;
    private final Derived<UsedPacks> packs;
    private final DocumentWords words;
    private final Derived<OpenRemarks> remarks;
    private final Derived<DecidedChanges> decidedChanges;
    private final Derived<StakeholderMatrix> matrix;
    private final DerivedPerElement<StakeholderGroup, Placement> placements;
    private final DerivedPerElement<StakeholderGroup, Optional<Quadrant>> quadrants;
    private final Derived<Coverage> coverage;
    private final DerivedPerElement<StakeholderGroup, GroupCoverage> groupCoverage;
    private final DerivedPerElement<StakeholderGroup, Set<EntryRef>> practiced;
    private final Derived<Fatigue> fatigue;
    private final Derived<FeedbackSummary> feedback;
    private final DerivedPerElement<Indicator, IndicatorReading> indicators;
    private final Derived<IndicatorStates> indicatorStates;
    private final BudgetIndex budget;
    private final Map<YearMonth, MonthIndex> months = new LinkedHashMap<>();

    private Analyses(Strategy strategy, Derivations all, LocalDate day) {
        this.strategy = strategy;
        this.all = all;
        asOf = all.input(day);
        limits = all.value(() -> Limits.of(strategy));
        activities = all.value(() -> Activities.of(strategy).toList());
        planned = all.value(() -> Activities.planned(strategy, asOf()).toList());
        numbers = all.distinctPerElement(this::activities, Numbering::of);
        matrix = all.value(() -> StakeholderMatrix.of(strategy));
        Supplier<List<StakeholderGroup>> groups = () -> List.copyOf(strategy.getStakeholders());
        placements = all.distinctPerElement(groups, group -> matrix().placement(group));
        quadrants = all.distinctPerElement(groups, group -> placement(group).quadrant());
        DerivedPerElement<StakeholderGroup, Tier> tiers = all.distinctPerElement(groups, group -> placement(group).tier());
        DerivedPerElement<Activity, List<StakeholderGroup>> engaged = all.distinctPerElement(this::activities,
                activity -> List.copyOf(Engagement.of(activity, asOf()).groups()));
        Supplier<List<Objective>> objectives = all.value(() -> List.copyOf(strategy.getObjectives()));
        DerivedPerElement<Objective, ObjectiveCoverage> parts = all.perElement(objectives,
                objective -> ObjectiveCoverage.of(objective, engaged::get));
        coverage = all.value(() -> Coverage.of(strategy, parts.summaries(ENGAGING),
                new ListedMap<>(parts.elements(), parts.values()), tiers::get));
        groupCoverage = all.distinctPerElement(groups, group -> coverage().of(group));
        Derived<Map<StakeholderGroup, Set<EntryRef>>> practices = all.value(() -> Practices.of(strategy));
        practiced = all.distinctPerElement(groups, group -> practices.get().getOrDefault(group, Set.of()));
        DerivedPerElement<StakeholderGroup, List<Fatigue.Load>> loads = all.perElement(groups,
                group -> Fatigue.loads(coverage(group), asOf()));
        fatigue = all.value(() -> new Fatigue(new ListedMap<>(loads.elements(), loads.values()), limits()));
        feedback = all.value(() -> FeedbackSummary.of(strategy, asOf()));
        DerivedPerElement<Objective, List<Indicator>> indicatorsOf = all.distinctPerElement(objectives,
                IndicatorStates::indicators);
        indicators = all.perElement(() -> flat(indicatorsOf),
                indicator -> IndicatorReading.of(indicator, asOf(), limits()));
        indicatorStates = all.value(() -> new IndicatorStates(asOf(), indicators.elements(), indicators.values()));
        DerivedPerElement<Objective, UsedPacks> packsOf = all.distinctPerElement(objectives, UsedPacks::in);
        packs = all.value(() -> UsedPacks.in(strategy, packsOf::get));
        words = new DocumentWords(strategy, all, planned);
        DerivedPerElement<Objective, OpenRemarks> remarksOn = all.distinctPerElement(objectives, OpenRemarks::of);
        remarks = all.value(() -> OpenRemarks.of(strategy, remarksOn::get));
        DerivedPerElement<Objective, DecidedChanges> decidedIn = all.distinctPerElement(objectives, DecidedChanges::of);
        decidedChanges = all.value(() -> DecidedChanges.of(strategy, decidedIn::get));
        budget = new BudgetIndex(strategy, all, activities, asOf);
    }

    private static <T> List<T> flat(DerivedPerElement<?, List<T>> lists) {
        List<T> all = new ArrayList<>();
        lists.forEachValue(all::addAll);
        return Collections.unmodifiableList(all);
    }

    /** Analyses that follow the document, as long as the derivations are told of its changes. */
    public static Analyses of(Strategy strategy, Derivations all, LocalDate asOf) {
        return new Analyses(strategy, all, asOf);
    }

    /** Analyses of a document that is not going to change. */
    public static Analyses of(Strategy strategy, LocalDate asOf) {
        return of(strategy, Derivations.ofOneState(), asOf);
    }

    /** Judges everything as of this day from now on. */
    public void seeFrom(LocalDate day) {
        asOf.set(day);
    }

    public Strategy strategy() {
        return strategy;
    }

    /** What more can be derived from the same document. */
    public Derivations derivations() {
        return all;
    }

    public LocalDate asOf() {
        return asOf.get();
    }

    public Limits limits() {
        return limits.get();
    }

    /** All activities in the order of the workplan. */
    public List<Activity> activities() {
        return activities.get();
    }

    /** Those of them that are not cancelled by then. */
    public List<Activity> planned() {
        return planned.get();
    }

    /** The number of an activity or objective in the workplan; empty text for anything else. */
    public String number(StrategyElement element) {
        return element instanceof Activity activity ? numbers.get(activity) : Labels.number(element);
    }

    /** The packs that the document refers to. */
    public UsedPacks packs() {
        return packs.get();
    }

    public StakeholderMatrix matrix() {
        return matrix.get();
    }

    /** How many words the main part of the strategy document has. */
    public int words() {
        return words.get();
    }

    public OpenRemarks remarks() {
        return remarks.get();
    }

    public DecidedChanges decidedChanges() {
        return decidedChanges.get();
    }

    public Budget budget() {
        return budget.get();
    }

    /** Where one group stands. */
    public Placement placement(StakeholderGroup group) {
        return placements.get(group);
    }

    /** In which quadrant one group stands; one that moves among the others changes their places, but not this. */
    public Optional<Quadrant> quadrant(StakeholderGroup group) {
        return quadrants.get(group);
    }

    /** What engages one group. */
    public GroupCoverage coverage(StakeholderGroup group) {
        return groupCoverage.get(group);
    }

    /** The catalogue's tactics by which one group is engaged today. */
    public Set<EntryRef> practiced(StakeholderGroup group) {
        return practiced.get(group);
    }

    public Coverage coverage() {
        return coverage.get();
    }

    public Fatigue fatigue() {
        return fatigue.get();
    }

    public FeedbackSummary feedback() {
        return feedback.get();
    }

    public IndicatorStates indicators() {
        return indicatorStates.get();
    }

    /** How one indicator stands, in the strategy or not. */
    public IndicatorReading reading(Indicator indicator) {
        return indicators.get(indicator);
    }

    /** How the activities stand in a month. */
    public ActivityStates states(YearMonth month) {
        return month(month).states();
    }

    /** All activities in a month, from the day that it is judged from: that of its closing at least. */
    public ActivityStates judged(YearMonth month) {
        LocalDate day = ClosedMonth.of(strategy(), month).map(closed -> closed.dayOf(asOf())).orElse(asOf());
        return day.equals(asOf()) ? states(month) : ActivityStates.of(strategy(), month, day);
    }

    /** How one activity stands in a month, in the strategy or not. */
    public ActivityReading reading(Activity activity, YearMonth month) {
        return month(month).reading(activity);
    }

    public Scorecard scorecard(YearMonth month) {
        return month(month).scorecard();
    }

    private MonthIndex month(YearMonth month) {
        MonthIndex index = months.remove(month);
        months.put(month, index == null ? new MonthIndex(month, this) : index);
        while (months.size() > MOST_MONTHS && !all.isComputing()) {
            months.remove(months.keySet().iterator().next()).close();
        }
        return months.get(month);
    }
}
