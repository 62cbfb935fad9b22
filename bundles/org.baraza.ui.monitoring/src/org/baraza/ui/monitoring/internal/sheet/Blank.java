package org.baraza.ui.monitoring.internal.sheet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says what belongs in an empty place, and leads to it. */
public final class Blank {

    private static final int MARGIN = 20;

    private final Composite body;
    private final Label words;
    private final Button way;

    public Blank(Composite parent, String way, Runnable run) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(body);
        words = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(words);
        this.way = Form.button(body, way, run);
    }

    public Blank say(String text) {
        words.setText(text.replace("&", "&&"));
        body.layout(true, true);
        return this;
    }

    /** Whether there is anything that the button could do. */
    public void offer(boolean on) {
        way.setVisible(on);
    }

    public void setFocus() {
        way.setFocus();
    }

    public Composite control() {
        return body;
    }
}
