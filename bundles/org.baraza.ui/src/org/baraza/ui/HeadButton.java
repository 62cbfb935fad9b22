package org.baraza.ui;

import java.util.Optional;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A flat button of a room's head: an icon, words, and when it is on, the fill and edge of the selection. Mouse, space
 * and Enter press it, {@code SWT.Selection} tells. Where there is no room for words, the tooltip says them.
 */
public final class HeadButton extends Canvas {

    private static final int PADDING = 9;
    private static final int TIGHT = 6;
    private static final int GAP = 7;
    private static final int HEIGHT = 26;

    private final int kind;
    private final Role ground;
    private final SceneFonts fonts;
    private final Optional<String> icon;
    private final BorrowedFocus focus;
    private String words = "";
    private Optional<String> tip = Optional.empty();
    private boolean on;
    private boolean hovered;
    private boolean brief;
    private boolean iconic;
    private boolean tight;

    /** @param kind SWT.PUSH, SWT.CHECK, SWT.RADIO, or SWT.DROP_DOWN for one that offers more */
    HeadButton(Composite parent, int kind, Role ground, Optional<String> icon) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.kind = kind;
        this.ground = ground;
        this.icon = icon;
        fonts = new SceneFonts(this);
        focus = new BorrowedFocus(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> {
            tell();
            hover(true);
        });
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, this::traverse);
        HeadButtonVoice.speakFor(this);
        Appearance.whenChanged(this, this::redraw);
    }

    public String getText() {
        return words;
    }

    public void setText(String text) {
        if (!text.equals(words)) {
            words = text;
            requestLayout();
            redraw();
        }
    }

    public boolean isRadio() {
        return kind == SWT.RADIO;
    }

    /** Whether it opens a menu. */
    public boolean offersMore() {
        return kind == SWT.DROP_DOWN;
    }

    /** Whether it is on: the page shown, the option chosen. */
    public boolean getSelection() {
        return on;
    }

    public void setSelection(boolean selected) {
        if (on != selected) {
            on = selected;
            redraw();
        }
    }

    @Override
    public void setEnabled(boolean enabled) {
        if (enabled != getEnabled()) {
            super.setEnabled(enabled);
            redraw();
        }
    }

    /** Shows its icon alone; the words are for tooltips and screen readers. */
    public HeadButton wordless() {
        iconic = true;
        abbreviate(true);
        return this;
    }

    boolean bears(String name) {
        return icon.filter(name::equals).isPresent();
    }

    int kind() {
        return kind;
    }

    /** Does what a click does. */
    public void press() {
        if (kind == SWT.CHECK) {
            setSelection(!on);
        }
        notifyListeners(SWT.Selection, new Event());
    }

    void pressIfEnabled() {
        if (isEnabled()) {
            press();
        }
    }

    /** Leaves the words to the tooltip, if there is an icon to stand for them. */
    void abbreviate(boolean wordless) {
        brief = (wordless || iconic) && icon.isPresent();
        tell();
    }

    /** Stands closer to the next, where that saves a line. */
    void tighten(boolean close) {
        tight = close;
    }

    private int padding() {
        return px(tight ? TIGHT : PADDING);
    }

    @Override
    public void setToolTipText(String text) {
        tip = Optional.ofNullable(text);
        tell();
    }

    private void tell() {
        super.setToolTipText(tip.orElse(brief ? words : null));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = 2 * padding() + iconWidth() + textWidth() + (kind == SWT.DROP_DOWN ? px(GAP + 8) : 0);
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint,
                heightHint == SWT.DEFAULT ? px(HEIGHT) : heightHint);
    }

    private int textWidth() {
        return brief ? 0 : (int) Math.ceil(fonts.width(words, strong()));
    }

    private int iconWidth() {
        return icon.isEmpty() ? 0 : image().getBounds().width + (brief || words.isEmpty() ? 0 : px(GAP));
    }

    private Image image() {
        return JFaceResources.getResources().get(isEnabled() ? Icons.descriptor(icon.orElseThrow())
                : Icons.disabled(icon.orElseThrow()));
    }

    /** Words take the width that they need when they are strong, so that nothing moves when they become so. */
    private TextStyle strong() {
        return isRadio() ? plain().semibold() : plain();
    }

    private TextStyle plain() {
        return metrics().base();
    }

    private Metrics metrics() {
        return fonts.metrics();
    }

    private int px(double length) {
        return (int) Math.round(metrics().px(length));
    }

    private void hover(boolean inside) {
        hovered = inside;
        redraw();
    }

    /** Once it is pressed, its tip would only cover what opens, until the pointer comes again. */
    private void release(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            super.setToolTipText(null);
            if (isRadio()) {
                setFocus();
                press();
            } else {
                press();
                focus.giveBack();
            }
        }
    }

    private void key(Event event) {
        if (event.character == ' ' || event.character == SWT.CR) {
            press();
        }
    }

    /** Arrows belong to the row of pages, which listens too. */
    private void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.detail == SWT.TRAVERSE_ESCAPE;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        fill(gc, area, ground);
        if (on && !isEnabled()) {
            edge(gc, area, 0, Role.HAIRLINE); // on the selection's fill its words could not be read
        } else if (on) {
            fill(gc, area, Role.SELECTION);
            edge(gc, area, 0, Role.ACCENT);
        } else if (hovered && isEnabled()) {
            fill(gc, area, Role.HOVER);
        }
        if (isFocusControl()) {
            edge(gc, area, on ? 1 : 0, Role.ACCENT);
        }
        write(gc, area);
    }

    private void write(GC gc, Rectangle area) {
        TextStyle style = on && isRadio() ? plain().semibold() : plain();
        int x = padding();
        if (icon.isPresent()) {
            Image image = image();
            gc.drawImage(image, x, (area.height - image.getBounds().height) / 2);
            x += iconWidth();
        }
        gc.setFont(fonts.font(style));
        gc.setForeground(Colours.of(ink()));
        if (!brief) {
            int centred = isRadio() ? (textWidth() - gc.textExtent(words, SWT.DRAW_TRANSPARENT).x) / 2 : 0;
            gc.drawText(words, x + centred, (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
            x += textWidth();
        }
        if (kind == SWT.DROP_DOWN) {
            chevron(gc, x + px(GAP), area.height / 2);
        }
    }

    private Role ink() {
        if (!isEnabled()) {
            return Role.PLACEHOLDER;
        }
        return isRadio() && !on ? Role.SECONDARY : Role.TEXT;
    }

    private void chevron(GC gc, int x, int middle) {
        int half = px(4);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(Math.max(1, px(1.2)));
        gc.drawPolyline(new int[] {x, middle - half / 2, x + half, middle + half / 2, x + 2 * half, middle - half / 2});
    }

    private static void fill(GC gc, Rectangle area, Role role) {
        gc.setBackground(Colours.of(role));
        gc.fillRectangle(area);
    }

    private static void edge(GC gc, Rectangle area, int inset, Role role) {
        gc.setForeground(Colours.of(role));
        gc.setLineWidth(1);
        gc.drawRectangle(area.x + inset, area.y + inset, area.width - 1 - 2 * inset, area.height - 1 - 2 * inset);
    }
}
