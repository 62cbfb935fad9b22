package org.baraza.ui.workplan.internal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.Analyses;
import org.baraza.analysis.CostRevisions;
import org.baraza.analysis.Forms;
import org.baraza.analysis.PlanYear;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.YearCost;
import org.baraza.ui.workplan.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What a cell tells beyond its text: the whole of a cut text, where a figure comes from, what the checks say. */
final class PlanTips {

    private final Amounts amounts;
    private final Locale language;
    private final Analyses analyses;

    PlanTips(Amounts amounts, Locale language, Analyses analyses) {
        this.amounts = amounts;
        this.language = language;
        this.analyses = analyses;
    }

    String objective(Objective objective, List<Finding> findings) {
        String indicators = objective.getIndicators().stream().map(Indicator::getName).map(PlanCells::text)
                .filter(name -> !name.isEmpty()).collect(Collectors.joining("; "));
        return lines(Stream.concat(Stream.of(PlanCells.text(objective.getStatement()),
                indicators.isEmpty() ? "" : NLS.bind(Messages.Tip_objective_indicators, indicators)), said(findings)));
    }

    String of(Activity activity, Column column, Cell cell, List<Finding> findings) {
        Stream<String> about = switch (column.kind()) {
            case MEANS -> Stream.of(cell.text(), PlanCells.text(activity.getDescription()));
            case LEAD -> Stream.of(LeadChoice.of(activity).longLabel());
            case COST -> column.year().map(year -> cost(activity, year)).orElse(Stream.empty());
            case IMPACT -> Stream.of((cell.lead() + " " + cell.text()).strip());
            case TIME -> Stream.of(cell.text(), state(activity));
            default -> Stream.of(cell.text());
        };
        return lines(Stream.concat(about, said(findings)));
    }

    /** What the checks say, a line each. */
    String findings(List<Finding> findings) {
        return lines(said(findings));
    }

    String date(LocalDate day) {
        return new Forms(language).date(day);
    }

    /** "Lagging in October 2026. 44 % done." */
    private String state(Activity activity) {
        ActivityReading reading = BarReading.latest(activity, analyses);
        String month = new Forms(language).month(reading.month());
        String state = reading.words(language);
        Optional<Integer> percent = reading.report().map(ProgressReport::getPercent);
        return percent.map(share -> NLS.bind(Messages.Tip_state_share, new Object[] { state, month, share }))
                .orElseGet(() -> NLS.bind(Messages.Tip_state, state, month));
    }

    private Stream<String> cost(Activity activity, PlanYear year) {
        Optional<YearCost> cost = Costs.of(activity, year);
        return Stream.of(cost.map(YearCost::getPlanned).map(a -> NLS.bind(Messages.Tip_planned, amounts.number(a))),
                cost.flatMap(CostRevisions::holding).map(this::revision),
                cost.map(YearCost::getSpent).map(a -> NLS.bind(Messages.Tip_spent, amounts.number(a))))
                .flatMap(Optional::stream);
    }

    private String revision(CostRevision revision) {
        Object[] parts = { revision.getAmount() == null ? "" : amounts.number(revision.getAmount()),
            revision.getDate() == null ? "" : date(revision.getDate()), PlanCells.text(revision.getReason()) };
        return NLS.bind(Messages.Tip_revised, parts);
    }

    private static Stream<String> said(List<Finding> findings) {
        return findings.stream().map(Finding::message);
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }
}
