/**
 * What an activity does, step by step, as a form shows and takes it. Law: nothing here knows a display.
 */
package org.baraza.ui.workplan.internal.model.means;
