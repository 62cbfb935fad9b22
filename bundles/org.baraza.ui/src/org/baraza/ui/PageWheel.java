package org.baraza.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Lets the mouse wheel move the page also over a text, which is as high as its contents and has nothing to scroll. */
public final class PageWheel {

    private PageWheel() {
    }

    public static void over(Control text, ScrolledComposite page) {
        text.addListener(SWT.MouseVerticalWheel, event -> scroll(page, event));
    }

    private static void scroll(ScrolledComposite page, Event event) {
        int step = page.getVerticalBar().getIncrement();
        page.setOrigin(0, page.getOrigin().y - event.count * step);
        event.doit = false;
    }
}
