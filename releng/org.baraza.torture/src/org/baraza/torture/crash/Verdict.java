package org.baraza.torture.crash;

import java.util.List;

/** What the judge found in one run: losses, and what else a person would be annoyed by. */
record Verdict(List<String> losses, List<String> flaws, int offered) {

    Verdict {
        losses = List.copyOf(losses);
        flaws = List.copyOf(flaws);
    }

    boolean isClean() {
        return losses.isEmpty() && flaws.isEmpty();
    }
}
