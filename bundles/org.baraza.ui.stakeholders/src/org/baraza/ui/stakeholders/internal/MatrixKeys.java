package org.baraza.ui.stakeholders.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.TabKey;
import org.baraza.ui.stakeholders.internal.model.MarkWalk;
import org.baraza.ui.stakeholders.internal.model.MatrixSurface;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/**
 * The matrix by keyboard. Tab, the page keys, and arrows with Ctrl choose a group. Arrows move it, with Shift in larger
 * steps; it drops after a pause, or at once with Enter, and Escape puts it back. Enter also picks a group up, such as
 * one without a place, and then waits for the next Enter. Alt with up and down ranks.
 */
final class MatrixKeys {

    private static final double STEP = 0.1;
    private static final double LARGE_STEP = 0.5;

    /** Milliseconds without a key after which moved means dropped: all steps up to then are one undo step. */
    private static final int PAUSE = 900;

    private final MatrixCanvas canvas;
    private final Carrier carrier;
    private final GroupActions actions;
    private final MatrixMouse mouse;
    private final Runnable settle = this::settle;
    private boolean dropsByItself;

    /** An arrow key as a direction on the screen. */
    private record Arrow(int right, int down) {

        static Optional<Arrow> of(int keyCode) {
            return switch (keyCode) {
                case SWT.ARROW_LEFT -> Optional.of(new Arrow(-1, 0));
                case SWT.ARROW_RIGHT -> Optional.of(new Arrow(1, 0));
                case SWT.ARROW_UP -> Optional.of(new Arrow(0, -1));
                case SWT.ARROW_DOWN -> Optional.of(new Arrow(0, 1));
                default -> Optional.empty();
            };
        }
    }

    MatrixKeys(MatrixCanvas canvas, Carrier carrier, GroupActions actions, MatrixMouse mouse) {
        this.canvas = canvas;
        this.carrier = carrier;
        this.actions = actions;
        this.mouse = mouse;
        Canvas control = canvas.control();
        control.addListener(SWT.KeyDown, this::press);
        control.addListener(SWT.Traverse, this::traverse);
        control.addListener(SWT.FocusOut, event -> carrier.drop());
    }

    private void press(Event event) {
        Optional<Arrow> arrow = Arrow.of(event.keyCode);
        if (arrow.isPresent()) {
            arrow(arrow.get(), event.stateMask);
            return;
        }
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> pickUpOrDrop();
            case SWT.ESC -> putBack();
            case SWT.PAGE_DOWN -> chooseNext(1);
            case SWT.PAGE_UP -> chooseNext(-1);
            default -> actions.key(event, canvas);
        }
    }

    private void arrow(Arrow arrow, int modifiers) {
        if ((modifiers & SWT.MOD3) != 0) {
            if (arrow.down() != 0) {
                carrier.drop();
                canvas.selected().ifPresent(group -> actions.rank(group, arrow.down()));
            }
        } else if ((modifiers & SWT.MOD1) != 0 || canvas.selected().isEmpty()) {
            choose(walk().towards(selectedId(), arrow.right(), arrow.down()));
        } else {
            move(arrow, (modifiers & SWT.SHIFT) != 0 ? LARGE_STEP : STEP);
        }
    }

    /** A group without a place only comes to lie over the matrix at first; Enter drops it. */
    private void move(Arrow arrow, double step) {
        if (!carrier.isCarrying()) {
            canvas.selected().ifPresent(carrier::pickUp);
            dropsByItself = canvas.carry().filter(held -> held.from().isPresent()).isPresent();
        }
        carrier.moveBy(arrow.right() * step, -arrow.down() * step);
        if (dropsByItself) {
            canvas.control().getDisplay().timerExec(PAUSE, settle);
        }
    }

    private void settle() {
        if (dropsByItself && !canvas.control().isDisposed()) {
            dropsByItself = false;
            carrier.drop();
        }
    }

    private void pickUpOrDrop() {
        dropsByItself = false;
        if (carrier.isCarrying()) {
            carrier.drop();
        } else {
            canvas.selected().ifPresent(carrier::pickUp);
        }
    }

    private void putBack() {
        dropsByItself = false;
        mouse.letGo();
        carrier.putBack();
    }

    /** Tab goes from group to group and leaves at the last one, Shift+Tab at the first; with Ctrl at any. */
    private void traverse(Event event) {
        if (TabKey.isLeaving(event)) {
            event.doit = true;
            return;
        }
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> event.doit = !chooseNext(1);
            case SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = !chooseNext(-1);
            case SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_ESCAPE,
                SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS -> event.doit = false;
            default -> event.doit = true;
        }
    }

    private boolean chooseNext(int by) {
        Optional<String> next = walk().step(selectedId(), by);
        choose(next);
        return next.isPresent();
    }

    private void choose(Optional<String> id) {
        dropsByItself = false;
        carrier.drop();
        id.ifPresent(canvas::select);
    }

    private MarkWalk walk() {
        return new MarkWalk(canvas.surface().map(MatrixSurface::targets).orElseGet(List::of));
    }

    private Optional<String> selectedId() {
        return canvas.selected().map(StakeholderGroup::getId);
    }
}
