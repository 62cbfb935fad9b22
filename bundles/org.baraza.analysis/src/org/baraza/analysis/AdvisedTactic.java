package org.baraza.analysis;

import java.util.List;
import java.util.Optional;

import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;

/** A tactic with what speaks for and against it. */
public record AdvisedTactic(EntryRef ref, Tactic tactic, List<Reason> reasons) {

    public AdvisedTactic {
        reasons = List.copyOf(reasons);
    }

    public List<Reason> reasonsFor() {
        return on(ReasonKind.Side.FOR);
    }

    public List<Reason> reasonsAgainst() {
        return on(ReasonKind.Side.AGAINST);
    }

    public Optional<Reason> reason(ReasonKind kind) {
        return reasons.stream().filter(reason -> reason.kind() == kind).findFirst();
    }

    boolean has(ReasonKind kind) {
        return reason(kind).isPresent();
    }

    private List<Reason> on(ReasonKind.Side side) {
        return reasons.stream().filter(reason -> reason.kind().side() == side).toList();
    }
}
