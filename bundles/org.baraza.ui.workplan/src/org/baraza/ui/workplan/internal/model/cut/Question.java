package org.baraza.ui.workplan.internal.model.cut;

import java.util.List;

import org.baraza.analysis.CutRule;
import org.baraza.analysis.PlanYear;

/**
 * What is asked of the plan, as typed.
 *
 * @param amount a share or a sum of money
 * @param isShare whether the amount is a share in percent
 * @param years that have to cost less
 */
public record Question(String amount, boolean isShare, List<PlanYear> years, CutRule rule) {

    public Question {
        years = List.copyOf(years);
    }
}
