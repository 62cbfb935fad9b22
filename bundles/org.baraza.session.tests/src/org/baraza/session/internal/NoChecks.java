package org.baraza.session.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.checks.CheckInfo;
import org.baraza.checks.CheckService;
import org.baraza.checks.Findings;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;

/** Finds nothing and counts how often it was asked. */
final class NoChecks implements CheckService {

    private int runs;

    int runs() {
        return runs;
    }

    @Override
    public Findings check(Strategy strategy, Optional<PrivateData> privateData, LocalDate asOf) {
        runs++;
        return Findings.none();
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
