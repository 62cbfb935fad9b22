package org.baraza.ui.workplan.internal.model;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Activity;

/**
 * What the whole plan costs.
 *
 * @param heading "Budget, USD"
 * @param lines planned, revised and spent
 * @param gap what makes the totals too low; empty if nothing does
 */
public record BudgetSummary(String heading, List<Line> lines, Optional<Gap> gap) {

    /**
     * One row of figures.
     *
     * @param years an amount per plan year
     * @param remark one plain sentence about the figures
     */
    public record Line(String name, List<String> years, String total, String remark) {
    }

    /**
     * Costs that are not known yet.
     *
     * @param activity the first one without a cost
     * @param column of the first year that it lacks one for
     */
    public record Gap(String sentence, Activity activity, Column column) {
    }
}
