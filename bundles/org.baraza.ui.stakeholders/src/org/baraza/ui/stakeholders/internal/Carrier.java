package org.baraza.ui.stakeholders.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.drawing.Position;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.stakeholders.internal.model.Carry;
import org.baraza.ui.stakeholders.internal.model.MovePreview;
import org.eclipse.osgi.util.NLS;

/** Carries a group over the matrix, whether the mouse or the keyboard moves it, and says what a drop would mean. */
final class Carrier implements ActiveSession.PendingEdit {

    private final MatrixCanvas canvas;
    private final GroupEdits edits;
    private final Consumer<String> status;
    private final Runnable rest;

    /**
     * @param status shows a sentence in the status line
     * @param rest shows there what can be done while nothing is carried
     */
    Carrier(MatrixCanvas canvas, GroupEdits edits, Consumer<String> status, Runnable rest) {
        this.canvas = canvas;
        this.edits = edits;
        this.status = status;
        this.rest = rest;
    }

    boolean isCarrying() {
        return canvas.carry().isPresent();
    }

    /** Nothing can be moved in what was assessed earlier. */
    void pickUp(StakeholderGroup group) {
        if (canvas.isReplaying()) {
            status.accept(Messages.Move_past);
        } else {
            canvas.carry(Optional.of(Carry.pickUp(group, edits.scale())));
            edits.await(this);
            status.accept(Messages.Move_keys);
        }
    }

    void moveTo(Position position) {
        canvas.carry().ifPresent(held -> show(held.at(position)));
    }

    void moveBy(double current, double desired) {
        canvas.carry().ifPresent(held -> {
            Carry moved = held.by(current, desired);
            show(moved);
            if (moved.to().equals(held.to())) {
                status.accept(Messages.Move_end);
            }
        });
    }

    /** Makes the move: one undo step. */
    void drop() {
        canvas.carry().ifPresent(held -> {
            Optional<String> meaning = canvas.strategy().filter(strategy -> held.isMoved())
                    .map(strategy -> MovePreview.of(strategy, held).words(Locale.getDefault()));
            putBack();
            meaning.ifPresent(words -> {
                edits.move(held.group(), held.to());
                status.accept(NLS.bind(Messages.Move_done, words));
            });
        });
    }

    /** Undo and save come after what is on its way. */
    @Override
    public void commit() {
        drop();
    }

    /** Ends the carrying with everything as it was. */
    void putBack() {
        canvas.carry(Optional.empty());
        edits.settled(this);
        rest.run();
    }

    /** Ends the carrying, since the group can't be dropped there. */
    void refuse() {
        putBack();
        status.accept(Messages.Move_outside);
    }

    private void show(Carry held) {
        canvas.carry(Optional.of(held));
        canvas.strategy().ifPresent(strategy -> status.accept(
                MovePreview.of(strategy, held).words(Locale.getDefault())));
    }
}
