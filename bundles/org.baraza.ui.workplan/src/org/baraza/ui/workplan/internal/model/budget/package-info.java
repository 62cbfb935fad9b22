/**
 * What the plan costs and who pays, by any two of its sides, and the edits of a cost. Law: nothing here knows a display;
 * nothing here writes the strategy but inside the bodies of the edits it hands out.
 */
package org.baraza.ui.workplan.internal.model.budget;
