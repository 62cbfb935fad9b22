package org.baraza.checks;

import java.util.List;

/**
 * One rule. Implementations have a public constructor without parameters; id, severity, name, reason and citation stand
 * in the extension that contributes them.
 * <p>
 * While a document is edited, a check is run again when something changed that it read the last time: a feature of the
 * document, a derived value, the catalogue, the private data or the day. So it has no state and remembers nothing from
 * one call to the next, and it reads the clock, files and settings through its context or not at all. A rule about each
 * activity, group or the like is better an {@link ElementCheck}.
 */
@FunctionalInterface
public interface Check {

    /**
     * Whether it has what it needs to judge this document at all, such as the private data. Where it has not, it is not run,
     * and what it found before does not count as settled.
     */
    default boolean canJudge(CheckContext context) {
        return true;
    }

    /**
     * Looks at the document and changes nothing. A check that cannot judge something is silent about it.
     *
     * @return findings made by {@link CheckContext#finding}, none if all is well
     */
    List<Finding> check(CheckContext context);
}
