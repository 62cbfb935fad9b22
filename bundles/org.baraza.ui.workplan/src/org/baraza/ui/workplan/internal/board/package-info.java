/**
 * Shows tables of cells and tells which is opened. Law: thin shells over the model of the board.
 */
package org.baraza.ui.workplan.internal.board;
