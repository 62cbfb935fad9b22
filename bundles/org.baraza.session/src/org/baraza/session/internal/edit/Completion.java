package org.baraza.session.internal.edit;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.model.derived.Derivations;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Author;

/** What the session adds to every change, as a part of it: references kept whole, ids, and the record of the change. */
public final class Completion {

    private final Strategy strategy;
    private final List<Naming> naming;
    private final History history;

    public Completion(Strategy strategy, PrivateData privateData, Author author, Clock clock,
            Derivations derivations, Analyses analyses) {
        this.strategy = strategy;
        naming = Stream.of(strategy, privateData)
                .map(root -> new Naming(root, strategy, privateData, derivations)).toList();
        history = new History(strategy, author, clock, new Memory(() -> analyses.decidedChanges().ids()));
    }

    /** The document is on file as it is now. */
    public void seal() {
        history.seal();
    }

    /** To be called inside the change, after its body. */
    public void complete(String label, Recorder recorder) {
        if (!recorder.edits().isEmpty()) {
            References.drop(strategy, recorder.removed());
            naming.forEach(names -> names.settle(recorder.edits()));
            history.note(label, recorder.edits());
        }
    }
}
