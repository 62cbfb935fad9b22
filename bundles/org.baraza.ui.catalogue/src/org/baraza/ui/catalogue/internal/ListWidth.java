package org.baraza.ui.catalogue.internal;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;

/** Gives the tree about a third of the room, never more than nearly half, until the person moves the sash. */
final class ListWidth {

    private static final int LEAST = 316;
    private static final int MOST = 400;
    private static final int SHARE_PERCENT = 36;
    private static final int MOST_PERCENT = 46;

    private final SashForm halves;
    private int[] given = {};

    ListWidth(SashForm halves) {
        this.halves = halves;
        halves.addListener(SWT.Resize, event -> fit());
    }

    private void fit() {
        int width = halves.getClientArea().width;
        boolean moved = given.length > 0 && !Arrays.equals(given, halves.getWeights());
        if (width > 0 && !moved) {
            int list = Math.clamp(width * SHARE_PERCENT / 100, Style.px(halves, LEAST), Style.px(halves, MOST));
            list = Math.min(list, width * MOST_PERCENT / 100);
            halves.setWeights(list, width - list);
            given = halves.getWeights();
        }
    }
}
