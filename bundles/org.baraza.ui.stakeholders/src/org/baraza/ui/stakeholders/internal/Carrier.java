package org.baraza.ui.stakeholders.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.drawing.Position;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.stakeholders.internal.model.Carry;
import org.baraza.ui.stakeholders.internal.model.MovePreview;

/** Carries a group over the matrix, whether the mouse or the keyboard moves it, and says what a drop would mean. */
final class Carrier {

    private final MatrixCanvas canvas;
    private final GroupEdits edits;
    private final Consumer<String> status;

    /** @param status shows a sentence in the status line, nothing if it is empty */
    Carrier(MatrixCanvas canvas, GroupEdits edits, Consumer<String> status) {
        this.canvas = canvas;
        this.edits = edits;
        this.status = status;
    }

    boolean isCarrying() {
        return canvas.carry().isPresent();
    }

    void pickUp(StakeholderGroup group) {
        canvas.carry(Optional.of(Carry.pickUp(group, edits.scale())));
        status.accept(Messages.Move_keys);
    }

    void moveTo(Position position) {
        canvas.carry().ifPresent(held -> show(held.at(position)));
    }

    void moveBy(double current, double desired) {
        canvas.carry().ifPresent(held -> show(held.by(current, desired)));
    }

    /** Makes the move: one undo step. */
    void drop() {
        canvas.carry().ifPresent(held -> {
            putBack();
            if (held.isMoved()) {
                edits.move(held.group(), held.to());
            }
        });
    }

    /** Ends the carrying with everything as it was. */
    void putBack() {
        canvas.carry(Optional.empty());
        status.accept("");
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
