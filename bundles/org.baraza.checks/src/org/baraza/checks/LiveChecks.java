package org.baraza.checks;

import java.util.Optional;

import org.baraza.model.strategy.PrivateData;

/** The checks of one document that is being edited. */
public interface LiveChecks {

    /**
     * What the checks find in the document as it is now: the same as {@link CheckService#check}, but only what depends
     * on something that changed since the last call is judged again.
     *
     * @param privateData the contacts, where the private file is at hand
     */
    Findings findings(Optional<PrivateData> privateData);
}
