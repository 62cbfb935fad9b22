package org.baraza.checks;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Budget;
import org.baraza.analysis.Coverage;
import org.baraza.analysis.Limits;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;

/** One state of a document, as all checks of a run see it. What is derived from it is computed once, when asked for. */
public final class CheckSubject {

    private final Strategy strategy;
    private final Optional<PrivateData> privateData;
    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final Once<Limits> limits = new Once<>(() -> Limits.of(strategy()));
    private final Once<StakeholderMatrix> matrix = new Once<>(() -> StakeholderMatrix.of(strategy()));
    private final Once<Budget> budget = new Once<>(() -> Budget.of(strategy()));
    private final Once<Coverage> coverage = new Once<>(() -> Coverage.of(strategy()));

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

    Limits limits() {
        return limits.get();
    }

    StakeholderMatrix matrix() {
        return matrix.get();
    }

    Budget budget() {
        return budget.get();
    }

    Coverage coverage() {
        return coverage.get();
    }
}
