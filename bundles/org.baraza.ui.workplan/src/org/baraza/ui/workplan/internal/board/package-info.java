/**
 * Shows tables of cells and tells which is opened, and what pages ask of their room. Law: thin shells over the model.
 */
package org.baraza.ui.workplan.internal.board;
