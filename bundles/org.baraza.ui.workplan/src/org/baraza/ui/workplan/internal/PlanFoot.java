package org.baraza.ui.workplan.internal;

import java.util.Optional;

import org.baraza.drawing.Role;
import org.baraza.ui.LinkWords;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;

/** The last line of the page: what makes the totals too low with a way to it, and the legend where there is room. */
final class PlanFoot {

    private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int MARGIN = 16;
    private static final int GAP = 8;

    private final Composite control;
    private final Label sentence;
    private final LinkWords way;
    private final Legend legend;
    private Optional<String> told = Optional.empty();

    PlanFoot(Composite parent, Runnable showGap) {
        control = new Composite(parent, SWT.NONE);
        control.setData(STYLE_CLASS, "bar");
        sentence = new Label(control, SWT.NONE);
        way = new LinkWords(control, Role.SECONDARY);
        way.setText("<a>" + Messages.Footer_show + "</a>");
        way.addListener(SWT.Selection, event -> showGap.run());
        legend = new Legend(control);
        control.setLayout(new Line());
    }

    Control control() {
        return control;
    }

    /** @param text empty if nothing is missing */
    void show(String text) {
        if (told.equals(Optional.of(text))) {
            return;
        }
        told = Optional.of(text);
        sentence.setText(text);
        sentence.setToolTipText(text);
        way.setVisible(!text.isEmpty());
        control.layout();
    }

    void restyle() {
        legend.control().redraw();
    }

    /** The sentence and its way come first; the legend stands at the right, or not at all. */
    private final class Line extends Layout {

        @Override
        protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
            int height = Math.max(legend.height(), way.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
            return new Point(widthHint == SWT.DEFAULT ? legend.width() : widthHint, height + GAP);
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            Rectangle area = composite.getClientArea();
            Point words = sentence.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            Point link = way.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            int room = area.width - 2 * MARGIN - GAP - link.x;
            int width = Math.clamp(words.x, 0, Math.max(0, room));
            sentence.setBounds(MARGIN, (area.height - words.y) / 2, width, words.y);
            way.setBounds(MARGIN + width + GAP, (area.height - link.y) / 2, link.x, link.y);
            int left = area.width - legend.width();
            legend.control().setVisible(left > MARGIN + width + GAP + link.x + GAP);
            legend.control().setBounds(left, (area.height - legend.height()) / 2, legend.width(), legend.height());
        }
    }
}
