package org.baraza.analysis;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastApprovedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);

    private final Strategy strategy = aStrategy().build();

    @BeforeEach
    void begin() {
        strategy.setApproval(StrategyFactory.eINSTANCE.createApproval());
    }

    @Test
    void theLatestDayIsTheLast() {
        assertEquals("", last());
        keep("2.0", DAY);
        keep("1.0", DAY.minusYears(1));
        assertEquals("2.0", last());
    }

    @Test
    void ofTwoOfOneDayItIsTheOneKeptLater() {
        keep("1.0", DAY);
        keep("2.0", DAY);
        assertEquals("2.0", last());
    }

    @Test
    void oneWithoutADayIsOlderThanAnyOther() {
        keep("1.0", null);
        assertEquals("1.0", last());
        keep("2.0", DAY);
        keep("3.0", null);
        assertEquals("2.0", last());
    }

    @Test
    void whatIsNotApprovedHasNone() {
        strategy.setApproval(null);
        assertEquals(Optional.empty(), LastApproved.of(strategy));
    }

    private String last() {
        return LastApproved.of(strategy).map(Snapshot::getVersion).orElse("");
    }

    private void keep(String version, LocalDate day) {
        Snapshot snapshot = StrategyFactory.eINSTANCE.createSnapshot();
        snapshot.setVersion(version);
        snapshot.setDate(day);
        strategy.getApproval().getSnapshots().add(snapshot);
    }
}
