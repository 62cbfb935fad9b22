package org.baraza.ui.workplan.internal.model.budget;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.Numbering;
import org.baraza.analysis.PlanYear;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.workplan.internal.Messages;

/** Where money belongs along each dimension. What belongs nowhere comes last. */
final class Keys {

    private static final int LAST = Integer.MAX_VALUE;

    private final Strategy strategy;
    private final List<PlanYear> years;

    Keys(Strategy strategy, List<PlanYear> years) {
        this.strategy = strategy;
        this.years = years;
    }

    /** @param year number of the plan year */
    Key of(Dimension dimension, Activity activity, int year, String source) {
        return switch (dimension) {
            case OBJECTIVE -> objective((Objective) activity.eContainer());
            case LEAD -> activity.getLead() == null ? last(Messages.Budget_noLead) : lead(activity.getLead());
            case PURPOSE -> purpose(activity);
            case SOURCE -> source.isEmpty() ? last(Messages.Budget_noSource) : new Key(0, source, source);
            case YEAR -> year(year);
        };
    }

    /** What is shown even where there is no money. */
    List<Key> always(Dimension dimension) {
        return switch (dimension) {
            case OBJECTIVE -> strategy.getObjectives().stream().map(this::objective).toList();
            case YEAR -> IntStream.rangeClosed(1, years.size()).mapToObj(this::year).toList();
            case LEAD, PURPOSE, SOURCE -> List.of();
        };
    }

    private Key objective(Objective objective) {
        String number = Numbering.of(objective);
        String statement = Stream.of(objective.getStatement(), objective.getName()).filter(Objects::nonNull)
                .map(String::strip).filter(text -> !text.isEmpty()).findFirst().orElse("");
        return new Key(strategy.getObjectives().indexOf(objective), number + "  " + statement, statement);
    }

    private Key lead(Agency agency) {
        String name = Objects.requireNonNullElse(agency.getName(), "").strip();
        return new Key(strategy.getAgencies().indexOf(agency), name, name);
    }

    private static Key purpose(Activity activity) {
        String purpose = activity.getTactic() == null ? ""
                : Objects.requireNonNullElse(activity.getTactic().getPurpose(), "").strip();
        return purpose.isEmpty() ? last(Messages.Budget_noPurpose) : new Key(0, purpose, purpose);
    }

    private Key year(int year) {
        return year < 1 || year > years.size() ? last(Messages.Budget_otherYears)
                : new Key(year, years.get(year - 1).name(), years.get(year - 1).name());
    }

    private static Key last(String name) {
        return new Key(LAST, name, name);
    }
}
