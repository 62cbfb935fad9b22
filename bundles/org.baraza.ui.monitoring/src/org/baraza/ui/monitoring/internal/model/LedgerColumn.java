package org.baraza.ui.monitoring.internal.model;

/** The columns in which an indicator's values stand. */
public enum LedgerColumn {
    DATE, MEASURED, TARGET, EXPECTED, STATE, NOTE
}
