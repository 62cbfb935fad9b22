package org.baraza.ui.workplan.internal.model;

import java.math.BigDecimal;
import java.util.Optional;

import org.baraza.analysis.PlanYear;
import org.baraza.model.strategy.Activity;
import org.baraza.ui.workplan.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Edits of the costs. */
final class CostEdits {

    private static final BigDecimal EXAMPLE = BigDecimal.valueOf(8000);

    private final WorkplanModel model;

    CostEdits(WorkplanModel model) {
        this.model = model;
    }

    /** Nothing typed takes the cost away: it is then not known yet, which is not the same as zero. */
    Edit cost(Activity activity, PlanYear year, String text) {
        String label = NLS.bind(Messages.Edit_cost, year.name());
        if (text.isEmpty()) {
            return Costs.planned(activity, year).isEmpty() ? Edit.unchanged()
                    : Edit.change(label, activity, () -> Costs.unplan(activity, year));
        }
        Optional<BigDecimal> amount = model.amounts().read(text);
        if (amount.isEmpty()) {
            return new Edit.Refused(NLS.bind(Messages.Refused_amount, text, model.amounts().number(EXAMPLE)));
        }
        if (amount.get().signum() < 0) {
            return new Edit.Refused(Messages.Refused_negative);
        }
        boolean same = Costs.planned(activity, year).filter(now -> now.compareTo(amount.get()) == 0).isPresent();
        return same ? Edit.unchanged()
                : Edit.change(label, activity, () -> Costs.plan(activity, year, amount.get()));
    }
}
