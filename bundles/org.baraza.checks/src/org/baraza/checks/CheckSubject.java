package org.baraza.checks;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;

/** One state of a document, as all checks of a run see it. What is derived from it is computed once, when asked for. */
public final class CheckSubject {

    private final Strategy strategy;
    private final Optional<PrivateData> privateData;
    private final Catalogue catalogue;
    private final LocalDate asOf;

    public CheckSubject(Strategy strategy, Optional<PrivateData> privateData, Catalogue catalogue, LocalDate asOf) {
        this.strategy = Objects.requireNonNull(strategy);
        this.privateData = Objects.requireNonNull(privateData);
        this.catalogue = Objects.requireNonNull(catalogue);
        this.asOf = Objects.requireNonNull(asOf);
    }

    /** This subject as the given check sees it. */
    public CheckContext seenBy(CheckInfo check) {
        return new CheckContext(check, this);
    }

    Strategy strategy() {
        return strategy;
    }

    Optional<PrivateData> privateData() {
        return privateData;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    LocalDate asOf() {
        return asOf;
    }
}
