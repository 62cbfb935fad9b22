package org.baraza.rcp.internal;

import java.util.stream.Stream;

import org.baraza.ui.Fit;
import org.baraza.ui.Isolated;
import org.baraza.ui.SceneFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * The sentence at the left of the status line, which is the platform's. It begins where all else does, and gives way at its
 * end: the platform would leave out its middle, in which the keys stand. All of it is in its tooltip.
 */
final class StatusSentence {

    private final CLabel label;
    private final SceneFonts fonts;

    private StatusSentence(CLabel label) {
        this.label = label;
        fonts = new SceneFonts(label);
        label.setMargins(StatusItem.MARGIN, 2, StatusItem.MARGIN, 2);
        label.addListener(SWT.Paint, event -> paint(event.gc));
    }

    /** @param line of the window, in which the sentence is the first label */
    static void keep(Composite line) {
        Stream.of(line.getChildren()).filter(CLabel.class::isInstance).map(CLabel.class::cast).findFirst()
                .ifPresent(StatusSentence::new);
    }

    /** Over what the platform painted, if that is not whole. */
    private void paint(GC gc) {
        Rectangle area = label.getClientArea();
        int room = area.width - 2 * StatusItem.MARGIN;
        String words = label.getText() == null ? "" : label.getText().replace("&&", "&");
        String shown = Fit.within(words, room, part -> fonts.width(part, fonts.metrics().base()));
        if (!shown.equals(words)) {
            gc.setBackground(label.getBackground());
            gc.fillRectangle(area);
            gc.setForeground(label.getForeground());
            gc.drawText(Isolated.text(shown), StatusItem.MARGIN,
                    (area.height - gc.textExtent(shown).y) / 2, SWT.DRAW_TRANSPARENT);
        }
    }
}
