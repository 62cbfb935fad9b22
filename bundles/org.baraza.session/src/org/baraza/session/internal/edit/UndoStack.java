package org.baraza.session.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

/** The changes since the document was opened, and how many of them hold at present. */
public final class UndoStack {

    private final List<Step> steps = new ArrayList<>();
    private int position;

    /** Adds a step after the present one; those taken back before it can't be brought back any more. */
    public void push(Step step) {
        steps.subList(position, steps.size()).clear();
        steps.add(step);
        position++;
    }

    /**
     * Forgets what was done to such objects, for good.
     *
     * @param mark a step at which the document stood
     * @return the step at which it then stands as before, apart from what is forgotten
     */
    public Optional<Step> forget(Predicate<EObject> owners, Optional<Step> mark) {
        List<Step> before = List.copyOf(steps);
        int done = position;
        Optional<Step> marked = mark.filter(step -> !before.contains(step)); // out of reach, as it was
        steps.clear();
        position = 0;
        for (int i = 0; i < before.size(); i++) {
            before.get(i).without(owners).ifPresent(steps::add);
            if (i < done) {
                position = steps.size();
            }
            if (mark.filter(before.get(i)::equals).isPresent()) {
                marked = steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
            }
        }
        return marked;
    }

    /** The step that undo would take back: where the document stands. */
    public Optional<Step> last() {
        return position == 0 ? Optional.empty() : Optional.of(steps.get(position - 1));
    }

    /** The step that redo would bring back. */
    public Optional<Step> next() {
        return position == steps.size() ? Optional.empty() : Optional.of(steps.get(position));
    }

    public void undo(Recorder recorder) {
        last().ifPresent(step -> {
            recorder.undo(step);
            position--;
        });
    }

    public void redo(Recorder recorder) {
        next().ifPresent(step -> {
            recorder.redo(step);
            position++;
        });
    }
}
