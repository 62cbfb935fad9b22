package org.baraza.ui.workplan.internal.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.baraza.analysis.Budget;
import org.baraza.analysis.Figures;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.Vocabulary;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.Target;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Cell.Tone;

/** Fills the cells of the workplan. */
final class PlanCells {

    private final Strategy strategy;
    private final PlanWords words;
    private final Vocabulary vocabulary;
    private final Amounts amounts;
    private final Budget budget;
    private final FindingPlaces places;
    private final PlanTips tips;

    PlanCells(Strategy strategy, PlanWords words, Vocabulary vocabulary, Amounts amounts, Budget budget,
            FindingPlaces places,
            PlanTips tips) {
        this.strategy = strategy;
        this.words = words;
        this.vocabulary = vocabulary;
        this.amounts = amounts;
        this.budget = budget;
        this.places = places;
        this.tips = tips;
    }

    Cell cell(Row row, Column column) {
        Cell cell = plain(row, column);
        return row instanceof Row.Planned(var objective, Activity activity) && column.kind() != Column.Kind.OBJECTIVE
                ? marked(cell, activity, column) : cell;
    }

    /** The cell without what the checks say about it: as it is measured. */
    Cell plain(Row row, Column column) {
        if (row instanceof Row.Head head) {
            return head(head, column);
        }
        if (column.kind() == Column.Kind.OBJECTIVE) {
            return objective(row);
        }
        return switch (row) {
            case Row.Planned(var objective, Activity activity) -> cell(activity, column);
            case Row.Inviting inviting -> column.kind() == Column.Kind.MEANS
                    ? Cell.of(Messages.Row_invitation, Tone.INVITING).edited("")
                    : Cell.EMPTY;
            case Row.Head head -> head(head, column);
        };
    }

    /** Everything that is known about a cell, a line each; empty if the cell says it all. */
    String tip(Row row, Column column) {
        if (column.kind() == Column.Kind.OBJECTIVE) {
            return row instanceof Row.Head head ? head.key().name()
                    : tips.objective(row.objective(), places.about(row.objective()));
        }
        return row instanceof Row.Planned(var objective, Activity activity)
                ? tips.of(activity, column, cell(activity, column), places.about(activity, column)) : "";
    }

    /** What the activities have in common, how many they are, and what they cost together. */
    private Cell head(Row.Head head, Column column) {
        return switch (column.kind()) {
            case OBJECTIVE -> Cell.of(head.key().name(), Tone.STRONG).led(Integer.toString(head.activities().size()));
            case COST -> sum(head, activity -> column.year().flatMap(year -> Costs.planned(activity, year)));
            case TOTAL -> sum(head, Costs::total);
            default -> Cell.EMPTY;
        };
    }

    private Cell sum(Row.Head head, Function<Activity, Optional<BigDecimal>> cost) {
        return head.activities().stream().flatMap(activity -> cost.apply(activity).stream()).reduce(BigDecimal::add)
                .map(sum -> Cell.of(amounts.text(sum), Tone.STRONG)).orElse(Cell.EMPTY);
    }

    private Cell objective(Row row) {
        String statement = text(row.objective().getStatement());
        String name = text(row.objective().getName());
        return Cell.of(statement.isEmpty() ? name : statement, Tone.PLAIN).led(Numbering.of(row.objective()))
                .edited(statement);
    }

    private Cell marked(Cell cell, Activity activity, Column column) {
        List<Finding> findings = places.about(activity, column);
        boolean isCost = column.kind() == Column.Kind.COST;
        boolean marked = !isCost || cell.tone() == Tone.MISSING || findings.stream()
                .anyMatch(finding -> finding.element() != activity);
        return cell.marked(marked ? FindingPlaces.gravest(findings) : Optional.empty());
    }

    private Cell cell(Activity activity, Column column) {
        return switch (column.kind()) {
            case OBJECTIVE -> Cell.EMPTY;
            case MEANS -> given(text(activity.getName()), "name.missing").led(Numbering.of(activity));
            case GROUPS -> given(activity.getGroups().stream().map(StakeholderGroup::getName).map(PlanCells::text)
                    .collect(Collectors.joining(", ")), "groups.missing");
            case LEAD -> lead(activity);
            case COST -> column.year().map(year -> cost(activity, year)).orElse(Cell.EMPTY);
            case TOTAL -> total(activity);
            case IMPACT -> Optional.ofNullable(activity.getTarget()).map(this::impact)
                    .orElseGet(() -> given("", "target.missing"));
            case TIME -> time(activity);
        };
    }

    private Cell lead(Activity activity) {
        LeadChoice lead = LeadChoice.of(activity);
        return lead.isNobody() ? given("", "lead.missing")
                : Cell.of(lead.cellText(strategy), Tone.QUIET).edited(lead.label());
    }

    private Cell cost(Activity activity, PlanYear year) {
        Figures figures = budget.of(activity).year(year);
        Optional<BigDecimal> known = Costs.planned(activity, year);
        if (known.isPresent()) {
            return Cell.of(amounts.text(known.get()), Tone.PLAIN).edited(amounts.number(known.get()));
        }
        return figures.complete() && !Costs.isRevised(activity, year) ? Cell.EMPTY : given("", "cost.missing");
    }

    private Cell total(Activity activity) {
        boolean costed = budget.years().stream().anyMatch(year -> Costs.planned(activity, year).isPresent());
        BigDecimal sum = budget.years().stream().flatMap(year -> Costs.planned(activity, year).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return costed ? Cell.of(amounts.text(sum), Tone.STRONG) : Cell.EMPTY;
    }

    /** The goal first: it is what the column is read for, and names can be long. */
    private Cell impact(Indicator target) {
        return given(text(target.getName()), "name.missing").led(goal(target, amounts));
    }

    /** "90 people". */
    static String goal(Indicator target, Amounts amounts) {
        return target.getTargets().stream().filter(value -> value.getValue() != null)
                .reduce((earlier, later) -> later(earlier, later) ? later : earlier).map(Target::getValue)
                .map(amounts::number).map(value -> (value + " " + text(target.getUnit())).strip()).orElse("");
    }

    private Cell time(Activity activity) {
        boolean known = activity.getFirstQuarter() != null && activity.getLastQuarter() != null;
        return known
                ? Cell.of(vocabulary.of(activity.getFirstQuarter(), activity.getLastQuarter()),
                        Tone.PLAIN)
                : given("", "time.missing");
    }

    private Cell given(String text, String missing) {
        return text.isEmpty() ? Cell.of(words.of(missing), Tone.MISSING).edited("") : Cell.of(text, Tone.PLAIN);
    }

    private static boolean later(Target earlier, Target later) {
        return earlier.getDate() == null || later.getDate() != null && !later.getDate().isBefore(earlier.getDate());
    }

    static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
