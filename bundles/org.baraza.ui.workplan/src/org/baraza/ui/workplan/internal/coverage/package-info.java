/**
 * The page of coverage. Law: thin shells; what they show and do is computed in the model.
 */
package org.baraza.ui.workplan.internal.coverage;
