package org.baraza.cli.internal.summary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.baraza.analysis.Budget;
import org.baraza.analysis.EstimatedYears;
import org.baraza.analysis.Figures;
import org.baraza.analysis.Funding;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.Pledge;
import org.baraza.analysis.Yearly;
import org.baraza.cli.internal.output.Json;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Objective;
import org.threeten.extra.YearQuarter;

/**
 * The budget by every dimension, each with its plan years. A year beyond the plan for which something is recorded stands
 * among them.
 *
 * @param purpose what an activity counts for
 */
record BudgetJson(Budget budget, EstimatedYears estimated, Function<Activity, CountedPurpose> purpose) {

    void write(Json json) {
        json.put("currency", budget.currency());
        json.array("years", budget.years(), this::year);
        json.object("total", total -> money(total, budget.total(), budget.financing().total())
                .put("approved", budget.approved()));
        json.object("outsidePlan", outside -> figures(outside, budget.outsidePlan()));
        json.array("activities", budget.byActivity().keySet(), this::activity);
        json.array("objectives", budget.byObjective().keySet(), this::objective);
        leads(json);
        purposes(json);
        json.array("sources", budget.financing().bySource().entrySet(), this::source);
        json.object("estimated", this::estimate);
    }

    private void year(Json json, PlanYear year) {
        json.put("number", year.number()).put("first", year.first().toString()).put("last", year.last().toString());
        money(json, budget.total(year), budget.financing().total(year)).put("approved", budget.approved(year));
    }

    private void activity(Json json, Activity activity) {
        json.put("id", activity.getId()).put("number", Numbering.of(activity)).put("name", activity.getName());
        yearly(json, budget.of(activity), budget.financing().of(activity));
    }

    private void objective(Json json, Objective objective) {
        json.put("id", objective.getId()).put("number", Numbering.of(objective)).put("name", objective.getName());
        yearly(json, budget.of(objective), budget.financing().of(objective));
    }

    private void leads(Json json) {
        Map<Optional<Agency>, Yearly<Funding>> money = budget.financing()
                .by(activity -> Optional.ofNullable(activity.getLead()));
        json.array("leads", budget.byLead().entrySet(), (object, entry) -> {
            object.put("id", entry.getKey().map(Agency::getId)).put("name", entry.getKey().map(Agency::getName));
            yearly(object, entry.getValue(), money.get(entry.getKey()));
        });
    }

    private void purposes(Json json) {
        Map<CountedPurpose, Yearly<Funding>> money = budget.financing().by(purpose);
        json.array("purposes", budget.by(purpose).entrySet(), (object, entry) -> {
            object.put("id", entry.getKey().id()).put("name", entry.getKey().name());
            yearly(object, entry.getValue(), money.get(entry.getKey()));
        });
    }

    private void source(Json json, Map.Entry<String, Yearly<Pledge>> source) {
        pledge(json.put("name", source.getKey()), source.getValue().total());
        json.array("years", numbers(source.getValue()), (object, number) -> pledge(object.put("number", number),
                source.getValue().years().getOrDefault(number, Pledge.NONE)));
    }

    private void estimate(Json json) {
        json.put("startMonth", estimated.start().getValue());
        json.array("years", estimated.years().entrySet(), BudgetJson::estimatedYear);
        json.object("unplaced", unplaced -> figures(unplaced, estimated.unplaced()));
    }

    private static void estimatedYear(Json json, Map.Entry<YearQuarter, Figures> year) {
        figures(json.put("first", year.getKey().toString()), year.getValue());
    }

    private void yearly(Json json, Yearly<Figures> costs, Yearly<Funding> funding) {
        money(json, costs.total(), funding.total());
        json.array("years", numbers(costs, funding), (object, number) -> money(object.put("number", number),
                costs.years().getOrDefault(number, Figures.NONE), funding.years().getOrDefault(number, Funding.NONE)));
    }

    /** The years of the plan, and whatever else something is recorded for. */
    private List<Integer> numbers(Yearly<?>... recorded) {
        SortedSet<Integer> numbers = budget.years().stream().map(PlanYear::number)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Yearly<?> yearly : recorded) {
            numbers.addAll(Objects.requireNonNull(yearly).years().keySet());
        }
        return List.copyOf(numbers);
    }

    private static void pledge(Json json, Pledge pledge) {
        json.put("secured", pledge.funded()).put("requested", pledge.requested());
    }

    private static Json money(Json json, Figures costs, Funding funding) {
        return figures(json, costs).put("secured", funding.funded()).put("requested", funding.requested())
                .put("gap", funding.gap());
    }

    private static Json figures(Json json, Figures costs) {
        return json.put("planned", costs.planned()).put("revised", costs.revised()).put("spent", costs.spent())
                .put("complete", costs.complete());
    }
}
