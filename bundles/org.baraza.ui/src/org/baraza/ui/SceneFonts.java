package org.baraza.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.TextStyle;
import org.baraza.drawing.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * The system's font in the sizes that scenes ask for, and its widths. Belongs to a control and is disposed with it.
 */
public final class SceneFonts implements TextMeasure {

    /** So many widths are remembered: a plan is laid out at each edit, of which most texts stay as they were. */
    private static final int REMEMBERED = 8192;

    private record Written(String text, TextStyle style) {
    }

    private final Control owner;
    private final Map<Written, Integer> widths = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Written, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<TextStyle, Font> fonts = new HashMap<>();
    private final GC gc;

    public SceneFonts(Control owner) {
        this.owner = owner;
        gc = new GC(owner);
        owner.addListener(SWT.Dispose, event -> {
            gc.dispose();
            fonts.values().forEach(Font::dispose);
        });
    }

    /** The control's own font as the base of everything. */
    public Metrics metrics() {
        return new Metrics(owner.getFont().getFontData()[0].getHeight() * dotsPerInch() / 72.0);
    }

    public Font font(TextStyle style) {
        return fonts.computeIfAbsent(style, this::create);
    }

    @Override
    public double width(String text, TextStyle style) {
        return widths.computeIfAbsent(new Written(text, style), this::measure);
    }

    private int measure(Written written) {
        gc.setFont(font(written.style()));
        return gc.textExtent(written.text(), SWT.DRAW_TRANSPARENT).x;
    }

    /** Of the control's own font, in pixels. */
    public int lineHeight() {
        gc.setFont(font(metrics().base()));
        return gc.getFontMetrics().getHeight();
    }

    private Font create(TextStyle style) {
        FontData data = owner.getFont().getFontData()[0];
        double points = style.size() * 72 / dotsPerInch();
        data.setHeight((int) Math.max(1, Math.round(points)));
        data.setStyle(style.weight() == Weight.REGULAR ? SWT.NORMAL : SWT.BOLD);
        return new Font(owner.getDisplay(), data);
    }

    private int dotsPerInch() {
        return owner.getDisplay().getDPI().y;
    }
}
