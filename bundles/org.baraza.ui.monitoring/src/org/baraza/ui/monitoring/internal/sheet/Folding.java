package org.baraza.ui.monitoring.internal.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;

/** Two panes that lie side by side, and in a narrow room one below the other. */
public final class Folding {

    private final SashForm sash;
    private final int narrow;
    private final int[] beside;
    private final int[] below;
    private int[] shown = {};

    /**
     * @param narrow the width in characters under which the two don't fit side by side
     * @param beside their shares of a wide room
     * @param below their shares of a narrow one
     */
    public Folding(SashForm sash, int narrow, int[] beside, int[] below) {
        this.sash = sash;
        this.narrow = narrow;
        this.beside = beside;
        this.below = below;
    }

    /**
     * What somebody dragged stays until they lie the other way.
     *
     * @param width of the room, in pixels
     * @return whether they lie one below the other
     */
    public boolean fold(int width) {
        boolean folded = width < new Chars(sash).wide(narrow);
        int[] shares = folded ? below : beside;
        if (shares != shown) {
            shown = shares;
            sash.setOrientation(folded ? SWT.VERTICAL : SWT.HORIZONTAL);
            sash.setWeights(shares);
        }
        return folded;
    }
}
