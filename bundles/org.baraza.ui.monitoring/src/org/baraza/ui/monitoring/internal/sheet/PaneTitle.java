package org.baraza.ui.monitoring.internal.sheet;

import org.baraza.ui.SceneFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The name of a part of a page. */
public final class PaneTitle {

    private static final int SIZE = 14;

    private PaneTitle() {
    }

    public static Label on(Composite parent, String words) {
        Label title = new Label(parent, SWT.WRAP);
        title.setText(words.replace("&", "&&"));
        SceneFonts fonts = new SceneFonts(title);
        title.setFont(fonts.font(fonts.metrics().text(SIZE).semibold()));
        return title;
    }
}
