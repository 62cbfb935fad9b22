package org.baraza.ui.workplan.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.Locale;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.Words;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.StateGlyph;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the glyphs on the time frame say. */
final class Legend {

    private static final List<StateGlyph> SHOWN = List.of(StateGlyph.LAGGING, StateGlyph.AHEAD, StateGlyph.MISSING,
            StateGlyph.FINISHED, StateGlyph.NOT_STARTED);
    private static final double GLYPH = 13;
    private static final double GAP = 6;
    private static final double BETWEEN = 16;
    private static final double HEIGHT = 24;

    private final Canvas canvas;
    private final SceneFonts fonts;

    Legend(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        fonts = new SceneFonts(canvas);
        canvas.setToolTipText(Messages.Legend_bars);
        SpokenName.of(canvas, () -> SHOWN.stream().map(Legend::word).collect(Collectors.joining(", ", "", ". "))
                + Messages.Legend_bars);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
    }

    Control control() {
        return canvas;
    }

    int width() {
        return (int) Math.ceil(SHOWN.stream().mapToDouble(this::width).sum());
    }

    int height() {
        return (int) Math.round(metrics().px(HEIGHT));
    }

    private double width(StateGlyph glyph) {
        return metrics().px(GLYPH + GAP + BETWEEN) + fonts.width(word(glyph), style());
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Colours.of(Role.BAR));
        gc.fillRectangle(canvas.getClientArea());
        ScenePainter painter = new ScenePainter(Appearance.palette(), fonts);
        double x = 0;
        for (StateGlyph glyph : SHOWN) {
            double size = metrics().px(GLYPH);
            glyph.at(new Point(x + size / 2, height() / 2.0), size).forEach(shape -> painter.paint(gc, shape));
            gc.setFont(fonts.font(style()));
            gc.setForeground(Colours.of(Role.SECONDARY));
            gc.drawText(word(glyph), (int) (x + size + metrics().px(GAP)),
                    (height() - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
            x += width(glyph);
        }
    }

    private static String word(StateGlyph glyph) {
        return Words.of(ActivityState.valueOf(glyph.name()), Locale.getDefault());
    }

    private TextStyle style() {
        return metrics().note();
    }

    private Metrics metrics() {
        return fonts.metrics();
    }
}
