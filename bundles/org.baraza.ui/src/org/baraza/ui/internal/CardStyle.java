package org.baraza.ui.internal;

import java.util.List;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Isolated;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Sizes, fonts and small painted things of a card; all grow with the system's font. */
public final class CardStyle {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final SceneFonts fonts;

    /** @param owner lives as long as the cards */
    public CardStyle(Control owner) {
        fonts = new SceneFonts(owner);
    }

    public int px(double length) {
        return (int) Math.round(metrics().px(length));
    }

    Metrics metrics() {
        return fonts.metrics();
    }

    SceneFonts fonts() {
        return fonts;
    }

    void paint(GC gc, List<Shape> shapes) {
        ScenePainter painter = new ScenePainter(Appearance.palette(), fonts);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        shapes.forEach(shape -> painter.paint(gc, shape));
    }

    /** A text that wraps. */
    Label text(Composite parent, String words, TextStyle style) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(Isolated.text(words).replace("&", "&&"));
        label.setFont(fonts.font(style));
        return label;
    }

    /** A text that wraps and says less important things. */
    Label note(Composite parent, String words, TextStyle style) {
        Label label = text(parent, words, style);
        label.setData(CSS_CLASS, "secondary");
        return label;
    }

    /** An area of one colour, such as a hairline. */
    static Canvas plain(Composite parent, Role role) {
        Canvas canvas = new Canvas(parent, SWT.NO_FOCUS);
        SpokenName.none(canvas);
        canvas.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Colours.of(role));
            event.gc.fillRectangle(canvas.getClientArea());
        });
        return canvas;
    }
}
