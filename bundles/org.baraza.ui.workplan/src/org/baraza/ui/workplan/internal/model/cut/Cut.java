package org.baraza.ui.workplan.internal.model.cut;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.baraza.analysis.ActivityCut;
import org.baraza.analysis.Budget;
import org.baraza.analysis.CostRevisions;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.WhatIf;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.Decision;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.YearCost;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Costs;
import org.baraza.ui.workplan.internal.model.Edit;

/**
 * A cut that can be carried out: the costs that are saved are revised, and the activities that go are suspended or
 * cancelled, all with the same day and reason. An activity that goes on in other years keeps going. What was revised for a later day
 * already is revised for that day, or the cut would not hold.
 */
public final class Cut {

    private final WhatIf whatIf;
    private final Budget budget;
    private final LocalDate day;

    Cut(WhatIf whatIf, Budget budget, LocalDate day) {
        this.whatIf = whatIf;
        this.budget = budget;
        this.day = day;
    }

    /** How many costs are revised for a later day than that of the decision. */
    long revisedLater() {
        return whatIf.cuts().stream().flatMap(cut -> budget.years().stream()
                .filter(year -> cut.saved().containsKey(year.number())).flatMap(year -> Costs.of(cut.activity(), year).stream()))
                .filter(cost -> !CostRevisions.dayToHold(cost, day).equals(day)).count();
    }

    /** One step for all activities. */
    public Edit apply(DecisionKind kind, String reason) {
        if (reason.isBlank()) {
            return new Edit.Refused(Messages.Refused_reason);
        }
        return Edit.change(Messages.Edit_cut, whatIf.cuts().getFirst().activity(), () -> whatIf.cuts().forEach(cut -> {
            revise(cut, reason.strip());
            if (cut.extent() != ActivityCut.Extent.YEARS) {
                cut.activity().setDecision(decision(kind, reason.strip()));
            }
        }));
    }

    private void revise(ActivityCut cut, String reason) {
        for (PlanYear year : budget.years()) {
            BigDecimal saved = cut.saved().get(year.number());
            if (saved != null) {
                YearCost cost = Costs.at(cut.activity(), year);
                CostRevision revision = StrategyFactory.eINSTANCE.createCostRevision();
                revision.setDate(CostRevisions.dayToHold(cost, day));
                revision.setAmount(budget.of(cut.activity()).year(year).revised().subtract(saved));
                revision.setReason(reason);
                cost.getRevisions().add(revision);
            }
        }
    }

    private Decision decision(DecisionKind kind, String reason) {
        Decision decision = StrategyFactory.eINSTANCE.createDecision();
        decision.setKind(kind);
        decision.setDate(day);
        decision.setReason(reason);
        return decision;
    }
}
