package org.baraza.session.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.checks.CheckInfo;
import org.baraza.checks.CheckService;
import org.baraza.checks.Findings;
import org.baraza.checks.LiveChecks;
import org.baraza.model.derived.Derived;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;

/** Reads the title, finds nothing and counts how often it was asked. */
final class NoChecks implements CheckService {

    private int runs;

    int runs() {
        return runs;
    }

    @Override
    public Findings check(Strategy strategy, Optional<PrivateData> privateData, LocalDate asOf) {
        runs++;
        strategy.getTitle();
        return Findings.none();
    }

    @Override
    public LiveChecks watch(Analyses analyses) {
        Derived<Findings> findings = analyses.derivations().value(
                () -> check(analyses.strategy(), Optional.empty(), analyses.asOf()));
        return privateData -> findings.get();
    }

    @Override
    public List<CheckInfo> checks() {
        return List.of();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> { };
    }
}
