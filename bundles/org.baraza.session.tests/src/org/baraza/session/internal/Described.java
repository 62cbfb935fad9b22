package org.baraza.session.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityStates;
import org.baraza.analysis.Analyses;
import org.baraza.analysis.Budget;
import org.baraza.analysis.Coverage;
import org.baraza.analysis.Fatigue;
import org.baraza.analysis.FeedbackSummary;
import org.baraza.analysis.IndicatorStates;
import org.baraza.analysis.Limit;
import org.baraza.analysis.Limits;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.OpenRemarks;
import org.baraza.analysis.Scorecard;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.analysis.WordCount;
import org.baraza.catalogue.UsedPacks;
import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.checks.Fix;
import org.baraza.model.strategy.Strategy;

/** Findings and analyses as values that can be compared. */
final class Described {

    private Described() {
    }

    static List<Object> findings(Findings findings) {
        return List.of(findings.open().stream().map(Described::finding).toList(),
                findings.waived().stream().map(waived -> List.of(finding(waived.finding()), waived.waiver())).toList(),
                findings.problems());
    }

    private static List<Object> finding(Finding finding) {
        return List.of(finding.checkId(), finding.severity(), finding.element(), finding.feature(), finding.message(),
                finding.reason(), finding.fixes().stream().map(Fix::label).toList());
    }

    static List<Object> followed(Analyses analyses, YearMonth month) {
        return List.of(limits(analyses.limits()), matrix(analyses.matrix()), budget(analyses.budget()),
                coverage(analyses.coverage()), analyses.fatigue().loads(), analyses.fatigue().tooMany(),
                analyses.feedback(), analyses.indicators().readings(), analyses.states(month).readings(),
                analyses.scorecard(month), analyses.words(), analyses.packs(), analyses.remarks(),
                analyses.activities().stream().map(analyses::number).toList(),
                analyses.strategy().getStakeholders().stream().map(analyses::placement).toList(),
                analyses.strategy().getStakeholders().stream().map(analyses::coverage).toList());
    }

    static List<Object> anew(Strategy strategy, YearMonth month, LocalDate asOf) {
        return List.of(limits(Limits.of(strategy)), matrix(StakeholderMatrix.of(strategy)),
                budget(Budget.of(strategy, asOf)), coverage(Coverage.of(strategy, asOf)),
                Fatigue.of(strategy, asOf).loads(), Fatigue.of(strategy, asOf).tooMany(),
                FeedbackSummary.of(strategy, asOf), IndicatorStates.of(strategy, asOf).readings(), ActivityStates.of(strategy, month, asOf).readings(),
                Scorecard.of(strategy, month, asOf), WordCount.of(strategy, asOf), UsedPacks.in(strategy),
                OpenRemarks.of(strategy),
                strategy.getObjectives().stream().flatMap(each -> each.getActivities().stream()).map(Numbering::of)
                        .toList(),
                strategy.getStakeholders().stream().map(StakeholderMatrix.of(strategy)::placement).toList(),
                strategy.getStakeholders().stream().map(Coverage.of(strategy, asOf)::of).toList());
    }

    private static List<Object> limits(Limits limits) {
        return List.of(Stream.of(Limit.values()).map(limits::number).toList(), limits.unreadable());
    }

    private static List<Object> matrix(StakeholderMatrix matrix) {
        return List.of(matrix.placements(), matrix.counts(), matrix.free());
    }

    private static List<Object> budget(Budget budget) {
        return List.of(budget.currency(), budget.years(), budget.byActivity(), budget.byObjective(), budget.yearly(),
                budget.outsidePlan(), budget.byLead(), budget.approved(), budget.incomplete(), budget.lastRevised(),
                budget.financing().yearly(), budget.financing().bySource(),
                budget.byActivity().keySet().stream().map(budget.financing()::of).toList(),
                budget.byObjective().keySet().stream().map(budget.financing()::of).toList());
    }

    private static List<Object> coverage(Coverage coverage) {
        return List.of(coverage.groups(), coverage.primaryNotEngaged(),
                coverage.groups().stream().flatMap(group -> group.targets().stream()).map(coverage::reachedBy).toList());
    }
}
