/**
 * The dialog that tries smaller budgets. Law: a thin shell; what it shows and does is computed in the model.
 */
package org.baraza.ui.workplan.internal.cut;
