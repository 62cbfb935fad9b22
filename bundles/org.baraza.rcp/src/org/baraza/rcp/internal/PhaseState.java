package org.baraza.rcp.internal;

import java.util.List;

import org.baraza.analysis.TaskProgress;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.eclipse.osgi.util.NLS;

/**
 * How far a phase is.
 *
 * @param number its place among the phases, from 1
 */
record PhaseState(Phase phase, int number, String name, int done, int total) {

    static List<PhaseState> of(Strategy strategy) {
        List<Phase> phases = strategy.getPhases();
        return phases.stream().map(phase -> new PhaseState(phase, phases.indexOf(phase) + 1,
                phase.getName() == null ? "" : phase.getName(),
                (int) phase.getTasks().stream().filter(TaskProgress::isDone).count(), phase.getTasks().size())).toList();
    }

    boolean isComplete() {
        return total > 0 && done == total;
    }

    boolean hasBegun() {
        return done > 0;
    }

    String words() {
        return NLS.bind(Messages.Rail_phase, new Object[] {name, done, total});
    }
}
