package org.baraza.session.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One step of a change, as it can be taken back and brought back. */
public sealed interface Edit {

    EObject owner();

    EStructuralFeature feature();

    void undo();

    void redo();

    /** What came into the feature, and what left it. */
    Stream<?> values();

    default boolean containment() {
        return feature() instanceof EReference reference && reference.isContainment();
    }

    /** Elements that were put under an owner or taken from it. */
    default Stream<EObject> parts() {
        return containment() ? values().map(EObject.class::cast) : Stream.empty();
    }

    /** The list edited, if the feature holds many. */
    @SuppressWarnings("unchecked")
    default EList<Object> list() {
        return (EList<Object>) owner().eGet(feature());
    }

    /** A value took another's place. A feature that tells "no value" from any value is empty where it had none. */
    record Assigned(EObject owner, EStructuralFeature feature, Optional<Object> before, Optional<Object> after)
            implements Edit {

        @Override
        public void undo() {
            assign(before);
        }

        @Override
        public void redo() {
            assign(after);
        }

        @Override
        public Stream<?> values() {
            return Stream.of(before, after).flatMap(Optional::stream);
        }

        private void assign(Optional<Object> value) {
            value.ifPresentOrElse(present -> owner.eSet(feature, present), () -> owner.eUnset(feature));
        }
    }

    /** A value took another's place in a list. */
    record Replaced(EObject owner, EStructuralFeature feature, int index, Object before, Object after)
            implements Edit {

        @Override
        public void undo() {
            list().set(index, before);
        }

        @Override
        public void redo() {
            list().set(index, after);
        }

        @Override
        public Stream<?> values() {
            return Stream.of(before, after);
        }
    }

    /** Values came into a list, side by side. */
    record Inserted(EObject owner, EStructuralFeature feature, int index, List<?> added) implements Edit {

        @Override
        public void undo() {
            IntStream.range(0, added.size()).forEach(i -> list().remove(index));
        }

        @Override
        public void redo() {
            list().addAll(index, added);
        }

        @Override
        public Stream<?> values() {
            return added.stream();
        }
    }

    /** Values left a list; the positions are ascending, as they were before. */
    record Taken(EObject owner, EStructuralFeature feature, List<Integer> positions, List<?> taken) implements Edit {

        @Override
        public void undo() {
            IntStream.range(0, taken.size()).forEach(i -> list().add(positions.get(i), taken.get(i)));
        }

        @Override
        public void redo() {
            positions.reversed().forEach(position -> list().remove(position.intValue()));
        }

        @Override
        public Stream<?> values() {
            return taken.stream();
        }
    }

    /** A value changed its place in a list. */
    record Moved(EObject owner, EStructuralFeature feature, int from, int to) implements Edit {

        @Override
        public void undo() {
            list().move(from, to);
        }

        @Override
        public void redo() {
            list().move(to, from);
        }

        @Override
        public Stream<?> values() {
            return Stream.empty();
        }
    }
}
