package org.baraza.session.internal.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** A change that is complete: one step of undo. */
public final class Step {

    private final String label;
    private final List<Edit> edits;

    public Step(String label, List<Edit> edits) {
        this.label = label;
        this.edits = List.copyOf(edits);
    }

    public String label() {
        return label;
    }

    /** The step without its edits of such objects; empty if none is left. */
    Optional<Step> without(Predicate<EObject> owners) {
        List<Edit> left = edits.stream().filter(edit -> !owners.test(edit.owner())).toList();
        return left.size() == edits.size() ? Optional.of(this)
                : left.isEmpty() ? Optional.empty() : Optional.of(new Step(label, left));
    }

    List<Edit> edits() {
        return edits;
    }

    void undo() {
        edits.reversed().forEach(Edit::undo);
    }

    void redo() {
        edits.forEach(Edit::redo);
    }

    /** Objects that were edited, added or removed. */
    public Set<EObject> touched() {
        Set<EObject> touched = new LinkedHashSet<>();
        edits.forEach(edit -> Stream.concat(Stream.of(edit.owner()), edit.parts()).forEach(touched::add));
        return touched;
    }
}
