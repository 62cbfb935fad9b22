package org.baraza.ui;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Lets the mouse wheel move the page also over its fields: a text is as high as its contents and has nothing to scroll, and
 * a closed list of the system would choose something else while one only reads on.
 */
public final class PageWheel {

    private PageWheel() {
    }

    public static void over(Control text, ScrolledComposite page) {
        text.addListener(SWT.MouseVerticalWheel, event -> scroll(page, event));
    }

    /** Also those of tables and of the platform's own dialogs. */
    public static void overLists(Display display) {
        display.addFilter(SWT.MouseVerticalWheel, event -> {
            if (event.widget instanceof Control field && isList(field)) {
                event.doit = false;
                pageOf(field).forEach(page -> scroll(page, event));
            }
        });
    }

    /** A list that a table edits by is made of a text and a button. */
    private static boolean isList(Control field) {
        return field instanceof Combo || field instanceof CCombo || field.getParent() instanceof CCombo;
    }

    /** The nearest that has something out of sight. */
    private static Stream<ScrolledComposite> pageOf(Control field) {
        return Stream.<Composite>iterate(field.getParent(), Objects::nonNull, Composite::getParent)
                .filter(ScrolledComposite.class::isInstance).map(ScrolledComposite.class::cast)
                .filter(PageWheel::isLong).limit(1);
    }

    private static boolean isLong(ScrolledComposite page) {
        return page.getVerticalBar() != null && page.getVerticalBar().getThumb() < page.getVerticalBar().getMaximum();
    }

    private static void scroll(ScrolledComposite page, Event event) {
        int step = page.getVerticalBar().getIncrement();
        page.setOrigin(0, page.getOrigin().y - event.count * step);
        event.doit = false;
    }
}
