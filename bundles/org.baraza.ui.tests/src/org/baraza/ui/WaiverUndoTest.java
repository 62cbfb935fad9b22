package org.baraza.ui;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.RandomStrategy;
import org.baraza.testkit.ui.contracts.UndoContract;

/** What is done with findings that the team can live with. */
class WaiverUndoTest extends UndoContract {

    @Override
    protected Strategy document(long seed) {
        return RandomStrategy.seeded(seed).build();
    }

    @Override
    protected Map<Class<?>, Set<String>> editors() {
        return Map.of(WaiverEdits.class, Set.of());
    }

    @Override
    protected Map<String, Command> commands() {
        return Map.of(
                "WaiverEdits.waive", (session, random) -> Optional.ofNullable(any(session.findings().open(), random))
                        .ifPresent(finding -> new WaiverEdits(session::change, session).waive(finding,
                                "Settled by law " + random.nextInt(9), "Awa Maro")),
                "WaiverEdits.takeBack", (session, random) -> Optional.ofNullable(any(session.findings().waived(), random))
                        .ifPresent(waived -> new WaiverEdits(session::change, session).takeBack(waived)));
    }
}
