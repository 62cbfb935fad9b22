package org.baraza.ui.monitoring.internal.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** A list beside what is chosen in it; in a narrow room that comes below the list, and both are scrolled. */
public final class Halves {

    /** The width of a room in characters under which the two don't fit side by side. */
    private static final int NARROW = 150;
    private static final int[] BELOW = {50, 50};

    private final ScrolledComposite scroller;
    private final SashForm sash;
    private final int lines;
    private final Folding folding;

    /**
     * @param lines what the two need one below the other
     * @param beside their shares of a wide room
     */
    public Halves(Composite parent, int lines, int... beside) {
        this.lines = lines;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        sash = new SashForm(scroller, SWT.HORIZONTAL | SWT.SMOOTH);
        folding = new Folding(sash, NARROW, beside, BELOW);
        scroller.setContent(sash);
        scroller.addListener(SWT.Resize, event -> fold());
    }

    public Composite control() {
        return scroller;
    }

    /** The parent of the two. */
    public Composite body() {
        return sash;
    }

    private void fold() {
        boolean folded = folding.fold(scroller.getSize().x);
        scroller.setMinHeight(folded ? new Chars(sash).high(lines) : 0);
    }
}
