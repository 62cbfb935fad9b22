package org.baraza.session.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
