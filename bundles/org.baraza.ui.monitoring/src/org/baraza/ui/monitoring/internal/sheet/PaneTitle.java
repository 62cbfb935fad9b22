package org.baraza.ui.monitoring.internal.sheet;

import org.baraza.ui.SceneFonts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The name of a part of a page. */
public final class PaneTitle {

    private static final int SIZE = 14;
    private static final int MARGIN = 12;

    private PaneTitle() {
    }

    /** The row of a page that it stands in, with what belongs to the part. */
    public static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(MARGIN, 4).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    /** As wide as its row has room. */
    public static Label wide(Composite row, String words) {
        Label title = on(row, words);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        return title;
    }

    public static Label on(Composite parent, String words) {
        Label title = new Label(parent, SWT.WRAP);
        title.setText(words.replace("&", "&&"));
        SceneFonts fonts = new SceneFonts(title);
        title.setFont(fonts.font(fonts.metrics().text(SIZE).semibold()));
        return title;
    }
}
