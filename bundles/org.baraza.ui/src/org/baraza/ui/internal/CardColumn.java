package org.baraza.ui.internal;

import org.baraza.drawing.Role;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Controls one under the other, made anew for whatever is shown, and scrolled where there are too many. */
final class CardColumn {

    private static final int MARGIN = 16;

    private final ScrolledComposite scroller;
    private final CardStyle style;
    private final int gap;
    private Composite body;

    /** @param gap between two controls */
    CardColumn(Composite parent, int gap) {
        this.gap = gap;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.addListener(SWT.Resize, event -> refit());
        style = new CardStyle(scroller);
        begin();
    }

    ScrolledComposite control() {
        return scroller;
    }

    CardStyle style() {
        return style;
    }

    /** The parent of the controls, until the next content. */
    Composite body() {
        return body;
    }

    /** @param origin where the new content is scrolled to, as far as it reaches */
    void replace(Runnable content, Point origin) {
        scroller.setRedraw(false);
        try {
            body.dispose();
            begin();
            content.run();
            refit();
            scroller.setOrigin(origin);
        } finally {
            scroller.setRedraw(true);
        }
    }

    void hairline() {
        GridDataFactory.fillDefaults().grab(true, false).hint(1, 1).applyTo(CardStyle.plain(body, Role.HAIRLINE));
    }

    private void begin() {
        body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(style.px(MARGIN), style.px(MARGIN)).spacing(0, style.px(gap))
                .applyTo(body);
        scroller.setContent(body);
    }

    private void refit() {
        int width = scroller.getClientArea().width;
        if (width > 0) {
            scroller.setMinSize(SWT.DEFAULT, body.computeSize(width, SWT.DEFAULT).y);
            body.layout(true, true);
        }
    }
}
