package org.baraza.ui.monitoring.internal.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page, or in its place what is to be done first. */
public final class OrBlank {

    private final StackLayout stack = new StackLayout();
    private final Composite body;
    private final Blank blank;

    public OrBlank(Composite parent, String words, String way, Runnable run) {
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        blank = new Blank(body, way, run).say(words);
    }

    /** The parent of the page, and what is laid out in its place. */
    public Composite control() {
        return body;
    }

    /** @param blankly whether there is nothing for the page yet */
    public void show(Control page, boolean blankly) {
        stack.topControl = blankly ? blank.control() : page;
        body.layout();
    }

    /** Whether it is seen that there is nothing for the page yet. */
    public boolean isBlank() {
        return body.isVisible() && stack.topControl == blank.control();
    }

    public void setFocus() {
        blank.control().setFocus();
    }
}
