/**
 * The workplan as a grid on the screen. Law: texts and edits come from the model; the grid paints them, moves among them
 * and hands typed texts on.
 */
package org.baraza.ui.workplan.internal.grid;
