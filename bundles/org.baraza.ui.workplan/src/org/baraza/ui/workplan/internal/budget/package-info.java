/**
 * The page of the budget and the form of a cost. Law: thin shells; what they show and do is computed in the model.
 */
package org.baraza.ui.workplan.internal.budget;
