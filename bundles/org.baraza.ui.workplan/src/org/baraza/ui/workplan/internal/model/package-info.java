/**
 * The workplan as rows, columns and texts, and its edits as functions. Law: nothing here knows a display; nothing here
 * writes the strategy but inside the bodies of the edits it hands out.
 */
package org.baraza.ui.workplan.internal.model;
