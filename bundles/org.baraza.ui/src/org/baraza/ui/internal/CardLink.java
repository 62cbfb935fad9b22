package org.baraza.ui.internal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.baraza.ui.Isolated;
import org.baraza.ui.SpokenName;
import org.baraza.ui.internal.details.CardGlyph;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A line of a card that does something: sign, number, name, and a note at its end. Click, Enter or space. */
public final class CardLink extends Canvas {

    private static final int SIGN = 14;
    private static final int GAP = 6;

    /**
     * What the line says.
     *
     * @param number may be empty
     * @param note may be empty
     * @param command whether it changes something rather than leading somewhere
     */
    public record Words(Optional<CardGlyph> glyph, boolean indented, String number, String name, String note,
            boolean command) {

        public static Words command(String name) {
            return new Words(Optional.empty(), false, "", name, "", true);
        }

        String spoken() {
            return Stream.of(number, name, note).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        }
    }

    private final CardStyle style;
    private final Words words;
    private boolean hovered;

    public CardLink(Composite parent, CardStyle style, Words words, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.style = style;
        this.words = words;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, event -> click(event, action));
        addListener(SWT.KeyDown, event -> press(event, action));
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        SpokenName.of(this, words::spoken);
        SpokenName.as(this, words.command() ? ACC.ROLE_PUSHBUTTON : ACC.ROLE_LINK);
    }

    @Override
    public org.eclipse.swt.graphics.Point computeSize(int widthHint, int heightHint, boolean changed) {
        int natural = nameStart() + width(words.name(), nameStyle()) + style.px(4)
                + (words.note().isEmpty() ? 0 : noteWidth() + style.px(2 * GAP));
        return new org.eclipse.swt.graphics.Point(widthHint == SWT.DEFAULT ? natural : widthHint,
                heightHint == SWT.DEFAULT ? style.px(22) : heightHint);
    }

    private void hover(boolean on) {
        hovered = on;
        redraw();
    }

    private void click(Event event, Runnable action) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            action.run();
        }
    }

    private static void press(Event event, Runnable action) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            action.run();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(Colours.of(Role.PAGE));
        gc.fillRectangle(area);
        double middle = area.height / 2.0;
        Point sign = new Point(style.px(SIGN) / 2.0 + 1, middle);
        words.glyph().ifPresent(glyph -> style.paint(gc, glyph.at(sign, style.px(SIGN))));
        draw(gc, words.number(), numberStart(), style.metrics().base(), Role.SECONDARY);
        int room = area.width - nameStart() - style.px(2);
        int left = words.note().isEmpty() ? room : room - noteWidth() - style.px(2 * GAP);
        String name = Fit.within(words.name(), left, part -> style.fonts().width(part, nameStyle()));
        draw(gc, name, nameStart(), nameStyle(), words.command() ? Role.ACCENT : hovered ? Role.ACCENT : Role.TEXT);
        draw(gc, words.note(), area.width - noteWidth() - style.px(2), style.metrics().note(), Role.SECONDARY);
        setToolTipText(name.equals(words.name()) ? null : words.name());
        if (hovered) {
            underline(gc, name, middle);
        }
        if (isFocusControl()) {
            gc.setForeground(Colours.of(Role.ACCENT));
            gc.setLineWidth(1);
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    private void underline(GC gc, String name, double middle) {
        int y = (int) middle + style.px(7);
        gc.setForeground(Colours.of(Role.ACCENT));
        gc.drawLine(nameStart(), y, nameStart() + width(name, nameStyle()), y);
    }

    private void draw(GC gc, String text, int x, TextStyle textStyle, Role role) {
        gc.setFont(style.fonts().font(textStyle));
        gc.setForeground(Colours.of(role));
        gc.drawText(Isolated.text(text), x, (getClientArea().height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    private int numberStart() {
        return words.indented() ? style.px(SIGN + GAP) : style.px(2);
    }

    private int nameStart() {
        return numberStart() + (words.number().isEmpty() ? 0
                : Math.max(style.px(20), width(words.number(), style.metrics().base())) + style.px(GAP));
    }

    private int noteWidth() {
        return width(words.note(), style.metrics().note());
    }

    private TextStyle nameStyle() {
        return words.command() ? style.metrics().base().semibold() : style.metrics().base();
    }

    private int width(String text, TextStyle textStyle) {
        return (int) Math.ceil(style.fonts().width(text, textStyle));
    }
}
