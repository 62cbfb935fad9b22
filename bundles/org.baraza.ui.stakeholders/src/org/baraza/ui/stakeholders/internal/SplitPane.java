package org.baraza.ui.stakeholders.internal;

import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

import org.baraza.ui.stakeholders.internal.model.MatrixRoom;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Sash;

/**
 * The matrix and the table with a sash between them. The table gets the width that it prefers, and keeps the one that
 * somebody gave it with the sash; the matrix takes the rest. Where that is too little, the table stands below, and the
 * page is scrolled.
 */
final class SplitPane {

    private static final int SASH = 4;

    private final ScrolledComposite control;
    private final Composite sides;
    private final Sash sash;
    private final int least;
    private final Supplier<MatrixRoom> room;
    private IntUnaryOperator preferred = width -> width / 2;
    private OptionalInt chosen = OptionalInt.empty();

    /**
     * @param least the width that each side keeps when the sash is moved
     * @param room what the left one needs
     */
    SplitPane(Composite parent, int least, Supplier<MatrixRoom> room) {
        this.least = least;
        this.room = room;
        control = new ScrolledComposite(parent, SWT.V_SCROLL);
        control.setExpandHorizontal(true);
        control.setExpandVertical(true);
        control.setShowFocusedControl(true);
        sides = new Composite(control, SWT.NONE);
        control.setContent(sides);
        sash = new Sash(sides, SWT.VERTICAL | SWT.SMOOTH);
        sash.addListener(SWT.Selection, this::move);
        control.addListener(SWT.Resize, event -> layOut());
        sides.addListener(SWT.Resize, event -> layOut());
    }

    Composite control() {
        return control;
    }

    /** The parent of both sides; the left one is created first. */
    Composite sides() {
        return sides;
    }

    /** @param width for the right side, given the width of the pane */
    void prefer(IntUnaryOperator width) {
        preferred = width;
        layOut();
    }

    private void move(Event event) {
        int width = sides.getClientArea().width;
        event.x = Math.max(Math.min(least, width), Math.min(event.x, width - least));
        chosen = OptionalInt.of(width - event.x - SASH);
        layOut();
    }

    /** Lays both sides out anew, since what the right one prefers may have changed. */
    void layOut() {
        Control[] both = sides.getChildren();
        Rectangle area = sides.getClientArea();
        if (both.length == 3 && area.width > 0) {
            int page = control.getClientArea().height;
            int free = Math.max(0, area.width - SASH);
            int right = Math.clamp(chosen.orElseGet(() -> preferred.applyAsInt(area.width)), 0, free);
            if (room.get().isEnough(free - right, page)) {
                sash.setVisible(true);
                control.setMinHeight(0);
                beside(both, free - right, right, page);
            } else {
                sash.setVisible(false);
                below(both, area.width, page);
            }
        }
    }

    private void beside(Control[] both, int left, int right, int height) {
        both[1].setBounds(0, 0, left, height);
        sash.setBounds(left, 0, SASH, height);
        both[2].setBounds(left + SASH, 0, right, height);
    }

    private void below(Control[] both, int width, int page) {
        int upper = room.get().above(page);
        int lower = Math.clamp(both[2].computeSize(width, SWT.DEFAULT).y, page / 2, page);
        control.setMinHeight(upper + lower);
        both[1].setBounds(0, 0, width, upper);
        both[2].setBounds(0, upper, width, lower);
    }
}
