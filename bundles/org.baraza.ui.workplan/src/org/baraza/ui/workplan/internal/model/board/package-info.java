/**
 * Tables of cells that pages show and open. Law: nothing here knows a display.
 */
package org.baraza.ui.workplan.internal.model.board;
