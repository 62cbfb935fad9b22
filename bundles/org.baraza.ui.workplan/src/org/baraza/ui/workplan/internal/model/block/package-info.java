/**
 * Blocks of cells to and from a spreadsheet. Law: nothing here knows a display; nothing here writes the strategy but
 * inside the bodies of the edits it hands out.
 */
package org.baraza.ui.workplan.internal.model.block;
