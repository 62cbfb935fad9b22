package org.baraza.checks.internal;

import java.util.Optional;

import org.baraza.checks.Check;
import org.baraza.checks.CheckInfo;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;

/** A check as its extension tells it; its class is loaded when it first runs. */
final class ContributedCheck {

    private final CheckInfo info;
    private final IConfigurationElement element;
    private Optional<Check> check = Optional.empty();

    ContributedCheck(CheckInfo info, IConfigurationElement element) {
        this.info = info;
        this.element = element;
    }

    CheckInfo info() {
        return info;
    }

    /**
     * @throws CoreException if the class cannot be loaded or made
     * @throws ClassCastException if it is no check
     */
    synchronized Check check() throws CoreException {
        if (check.isEmpty()) {
            check = Optional.of((Check) element.createExecutableExtension("class"));
        }
        return check.get();
    }
}
