package org.baraza.checks;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** Has to be put right before the strategy is approved. */
    TO_FIX,
    /** The guidelines advise otherwise; the team decides. */
    TO_CONSIDER,
    /** Worth knowing, nothing to do. */
    GOOD_TO_KNOW;

    /** The name as extensions write it: {@code to-fix}, {@code to-consider}, {@code good-to-know}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Severity> byId(String id) {
        return Stream.of(values()).filter(severity -> severity.id().equals(id)).findFirst();
    }
}
