/**
 * The monthly round: what each running activity reports on a month, filled in by keyboard. Law: no widgets here; a row is
 * entered as one edit.
 */
package org.baraza.ui.monitoring.internal.model.round;
