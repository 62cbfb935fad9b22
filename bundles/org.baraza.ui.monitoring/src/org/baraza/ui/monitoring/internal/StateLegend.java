package org.baraza.ui.monitoring.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.Words;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.StateGlyph;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What the signs of states mean, in one line. */
final class StateLegend extends Canvas {

    private static final List<ActivityState> SHOWN = List.of(ActivityState.ON_TRACK, ActivityState.AHEAD,
            ActivityState.LAGGING, ActivityState.MISSING, ActivityState.NOT_STARTED, ActivityState.FINISHED);
    private static final int HEIGHT = 18;
    private static final int GLYPH = 13;
    private static final int GAP = 6;
    private static final int APART = 16;

    private final SceneFonts fonts = new SceneFonts(this);

    StateLegend(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addListener(SWT.Paint, event -> paint(event.gc));
        Appearance.whenChanged(this, this::redraw);
        SpokenName.of(this, SHOWN.stream().map(StateLegend::word).collect(Collectors.joining(", ")));
    }

    @Override
    public org.eclipse.swt.graphics.Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new org.eclipse.swt.graphics.Point(SHOWN.stream().mapToInt(this::width).sum(), px(HEIGHT));
    }

    private int width(ActivityState state) {
        return px(GLYPH + GAP + APART) + (int) Math.ceil(fonts.width(word(state), fonts.metrics().note()));
    }

    private void paint(GC gc) {
        gc.setBackground(Colours.of(Role.PAGE));
        gc.fillRectangle(getClientArea());
        gc.setAntialias(SWT.ON);
        ScenePainter painter = new ScenePainter(Appearance.palette(), fonts);
        int x = 0;
        for (ActivityState state : SHOWN) {
            Point middle = new Point(x + px(GLYPH) / 2.0 + 1, getClientArea().height / 2.0);
            StateGlyph.of(state).ifPresent(glyph -> glyph.at(middle, px(GLYPH)).forEach(shape -> painter.paint(gc, shape)));
            gc.setFont(fonts.font(fonts.metrics().note()));
            gc.setForeground(Colours.of(Role.SECONDARY));
            gc.drawText(word(state), x + px(GLYPH + GAP),
                    (getClientArea().height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
            x += width(state);
        }
    }

    private static String word(ActivityState state) {
        return Words.of(state, Locale.getDefault());
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
