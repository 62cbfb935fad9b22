package org.baraza.checks;

import java.util.List;

/**
 * One rule. Implementations have no state and a public constructor without parameters; id, severity, name, reason and
 * citation stand in the extension that contributes them.
 */
@FunctionalInterface
public interface Check {

    /**
     * Looks at the document and changes nothing. A check that cannot judge something is silent about it.
     *
     * @return findings made by {@link CheckContext#finding}, none if all is well
     */
    List<Finding> check(CheckContext context);
}
