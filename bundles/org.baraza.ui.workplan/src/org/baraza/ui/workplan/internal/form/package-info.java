/**
 * What the dialogs of the workplan are made of that come to an edit. Law: thin shells; what they show and do is computed in
 * the model.
 */
package org.baraza.ui.workplan.internal.form;
