/**
 * The form of what an activity does. Law: thin shells; what they show and do is computed in the model.
 */
package org.baraza.ui.workplan.internal.means;
