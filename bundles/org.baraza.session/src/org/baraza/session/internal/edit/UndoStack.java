package org.baraza.session.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

/**
 * The changes since the document was opened, and how many of them hold at present. Of a very long session the oldest are
 * forgotten: undo reaches back over {@link #MOST_EDITS} single edits, and always over the last change.
 */
public final class UndoStack {

    /** Some ten megabytes; a day of typing, or the filling of all cells of a plan of ten thousand activities. */
    public static final int MOST_EDITS = 100_000;

    private final int mostEdits;
    private final List<Step> steps = new ArrayList<>();
    private Optional<Step> lastForgotten = Optional.empty();
    private int position;
    private int edits;

    public UndoStack() {
        this(MOST_EDITS);
    }

    UndoStack(int mostEdits) {
        this.mostEdits = mostEdits;
    }

    /** Adds a step after the present one; those taken back before it can't be brought back any more. */
    public void push(Step step) {
        List<Step> undone = steps.subList(position, steps.size());
        edits -= count(undone);
        undone.clear();
        steps.add(step);
        position++;
        edits += step.edits().size();
        forgetTheOldest();
    }

    private void forgetTheOldest() {
        int forgotten = 0;
        while (edits > mostEdits && forgotten < steps.size() - 1) {
            edits -= steps.get(forgotten).edits().size();
            forgotten++;
        }
        if (forgotten > 0) {
            lastForgotten = Optional.of(steps.get(forgotten - 1));
            steps.subList(0, forgotten).clear();
            position -= forgotten;
        }
    }

    private static int count(List<Step> some) {
        return some.stream().mapToInt(step -> step.edits().size()).sum();
    }

    /** Where the document stands: the last change that holds, be it forgotten; empty if it is as it was opened. */
    public Optional<Step> standing() {
        return last().or(() -> lastForgotten);
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
                marked = steps.isEmpty() ? lastForgotten : Optional.of(steps.getLast());
            }
        }
        edits = count(steps);
        return marked;
    }

    /** The step that undo would take back. */
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
