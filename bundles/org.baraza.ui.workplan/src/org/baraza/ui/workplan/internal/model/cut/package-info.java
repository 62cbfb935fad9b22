/**
 * What it would mean to cost less, and the edit that carries it out. Law: nothing here knows a display; nothing here
 * writes the strategy but inside the bodies of the edits it hands out.
 */
package org.baraza.ui.workplan.internal.model.cut;
