package org.baraza.ui.workplan.internal.model.budget;

import org.baraza.analysis.PlanYear;
import org.baraza.model.strategy.Activity;

/** What an activity costs in a year of the plan: the place of a cost, whether one is known or not. */
public record CostAt(Activity activity, PlanYear year) {
}
