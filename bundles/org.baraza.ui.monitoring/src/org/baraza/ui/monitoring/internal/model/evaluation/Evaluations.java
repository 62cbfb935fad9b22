package org.baraza.ui.monitoring.internal.model.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.DueEvaluations;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/** The activities of which a quarter is to be evaluated or is, with how they are (guidelines, Part I, Phase 3). */
public record Evaluations(YearQuarter quarter, List<EvaluationRow> rows) {

    public static Evaluations of(Analyses analyses, YearQuarter quarter) {
        return new Evaluations(quarter, analyses.activities().stream()
                .map(activity -> row(analyses, activity, quarter))
                .filter(row -> row.evaluation().isPresent() || DueEvaluations.isDue(row.activity(), quarter))
                .toList());
    }

    /** The last quarter that is over. */
    public static YearQuarter last(LocalDate asOf) {
        YearQuarter quarter = YearQuarter.from(asOf);
        return asOf.equals(quarter.atEndOfQuarter()) ? quarter : quarter.minusQuarters(1);
    }

    /** The quarters of the plan up to the day, the latest first. */
    public static List<YearQuarter> quarters(Strategy strategy, LocalDate asOf) {
        YearQuarter now = YearQuarter.from(asOf);
        YearQuarter first = Optional.ofNullable(strategy.getFirstQuarter()).filter(quarter -> !quarter.isAfter(now))
                .orElse(now);
        return Stream.iterate(now, quarter -> !quarter.isBefore(first), quarter -> quarter.minusQuarters(1)).toList();
    }

    /** "12 of 14 evaluated". */
    public String progress() {
        return rows.isEmpty() ? "" : NLS.bind(Messages.Evaluation_progress,
                rows.stream().filter(row -> row.evaluation().isPresent()).count(), rows.size());
    }

    private static EvaluationRow row(Analyses analyses, Activity activity, YearQuarter quarter) {
        List<Evaluation> dated = activity.getEvaluations().stream().filter(one -> one.getQuarter() != null).toList();
        return new EvaluationRow(activity, analyses.number(activity),
                Optional.ofNullable(activity.getName()).orElse(""),
                dated.stream().filter(one -> quarter.equals(one.getQuarter())).findFirst(),
                dated.stream().filter(one -> one.getQuarter().isBefore(quarter))
                        .sorted(Comparator.comparing(Evaluation::getQuarter).reversed()).toList());
    }
}
