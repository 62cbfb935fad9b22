package org.baraza.rcp.internal;

import java.util.Optional;

import org.baraza.ui.SpokenName;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Holds the foot of the window as high as the texts of the status line need. The platform gives that line 26 pixels in
 * any font, but no line of the trim is lower than the highest thing in it: this one, of no width, beside the status line.
 */
final class StatusStrut extends ContributionItem {

    /** What the platform takes off the height of what stretches. */
    private static final int TAKEN_OFF = 4;

    private Optional<Composite> held = Optional.empty();

    /** Later, since the platform takes the last control that comes into the trim for the status line. */
    @Override
    public void fill(Composite line) {
        if (held.filter(line::equals).isEmpty()) {
            held = Optional.of(line);
            StatusSentence.keep(line);
            line.getDisplay().asyncExec(() -> held.filter(there -> !there.isDisposed()).ifPresent(StatusStrut::stand));
        }
    }

    private static void stand(Composite line) {
        Canvas strut = new Canvas(line.getParent(), SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new Point(0, line.isDisposed() ? 0 : line.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + TAKEN_OFF);
            }
        };
        SpokenName.none(strut);
        line.addListener(SWT.Dispose, event -> strut.dispose());
        strut.requestLayout();
    }
}
