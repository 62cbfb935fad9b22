package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Task;
import org.junit.jupiter.api.Test;

class PhaseStateTest {

    private static final StrategyFactory MAKE = StrategyFactory.eINSTANCE;

    @Test
    void countsWhatIsDone() {
        Strategy strategy = MAKE.createStrategy();
        strategy.getPhases().add(phase("Preparation", true, true));
        strategy.getPhases().add(phase("Design", true, false));
        strategy.getPhases().add(phase("Drafting"));

        List<PhaseState> states = PhaseState.of(strategy);

        assertTrue(states.get(0).isComplete());
        assertFalse(states.get(1).isComplete());
        assertTrue(states.get(1).hasBegun());
        assertFalse(states.get(2).isComplete());
        assertFalse(states.get(2).hasBegun());
        assertEquals("Design: 1 of 2 tasks done", states.get(1).words());
        assertEquals(List.of(1, 2, 3), states.stream().map(PhaseState::number).toList());
    }

    private static Phase phase(String name, boolean... done) {
        Phase phase = MAKE.createPhase();
        phase.setName(name);
        for (boolean each : done) {
            Task task = MAKE.createTask();
            task.setDone(each);
            phase.getTasks().add(task);
        }
        return phase;
    }
}
