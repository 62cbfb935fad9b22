package org.baraza.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;

/** Runs all contributed checks. */
public interface CheckService {

    /**
     * Checks the document. Checks that its profile switches off don't run; a check that throws is named among the
     * problems and the others go on.
     *
     * @param privateData the contacts, where the private file is at hand
     * @param asOf the day as of which what depends on time is judged
     */
    Findings check(Strategy strategy, Optional<PrivateData> privateData, LocalDate asOf);

    /** Checks that follow a document through its changes, as its analyses do, and are seen from the same day. */
    LiveChecks watch(Analyses analyses);

    /** All checks, by contributor in the order of installation, in each in its own order. */
    List<CheckInfo> checks();

    /**
     * Tells the listener when checks came or went, or the catalogue changed that they read.
     *
     * @return what ends the listening when closed
     */
    AutoCloseable onChange(Runnable listener);
}
