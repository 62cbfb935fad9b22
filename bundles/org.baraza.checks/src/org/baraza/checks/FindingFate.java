package org.baraza.checks;

/** What became of a finding since a month was closed. */
public enum FindingFate {
    /** It is still open; where it was written in another language, whether it says the same is not known. */
    OPEN,
    /** It is still open, and says something else: another number, other months. */
    CHANGED, SETTLED, WAIVED,
    /** Its check was switched off, is not installed, failed or lacks what it needs: whether it is settled is not known. */
    NOT_JUDGED,
    /** It was not found then. */
    NEW
}
