package org.baraza.rcp.internal.welcome;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.baraza.ui.Icons;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.SpokenName;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A large button: an icon, what it does, and a line that says more. Mouse, space and Enter press it. */
final class Tile extends Canvas {

    /** How loud it is: the main way, another way, or one of a list. */
    enum Kind {

        MAIN(Role.ACCENT, Role.ON_ACCENT, 64), CARD(Role.PAGE, Role.TEXT, 64), ROW(Role.PAGE, Role.TEXT, 44);

        private final Role ground;
        private final Role text;
        private final int height;

        Kind(Role ground, Role text, int height) {
            this.ground = ground;
            this.text = text;
            this.height = height;
        }
    }

    /**
     * What a tile says.
     *
     * @param state at the right, for instance what a file lacks; may be empty
     * @param when at the right end; may be empty
     * @param more what the tooltip says as well; may be empty
     */
    record Words(String name, String detail, String state, String when, String more) {

        static Words of(String name, String detail) {
            return new Words(name, detail, "", "", "");
        }

        String spoken() {
            return joined(", ", name, detail, state, when, more);
        }

        String tip() {
            return joined("\n", name, detail, joined(", ", state, when), more);
        }

        private static String joined(String between, String... parts) {
            return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
        }
    }

    private static final int EDGE = 20;
    private static final int ICON = 16;
    private static final int TEXT = 57;
    private static final int ROW_EDGE = 14;
    private static final int ROW_TEXT = 43;
    private static final int CHEVRON = 4;
    private static final int STATE = 150;
    private static final int WHEN = 110;

    private final Kind kind;
    private final String icon;
    private final SceneFonts fonts;
    private Words words;
    private boolean hovered;

    Tile(Composite parent, Kind kind, String icon, Words words, Runnable body) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.kind = kind;
        this.icon = icon;
        this.words = words;
        fonts = new SceneFonts(this);
        tell();
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        List.of(SWT.FocusIn, SWT.FocusOut).forEach(type -> addListener(type, event -> redraw()));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                press();
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                press();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.Selection, event -> body.run());
        SpokenName.of(this, () -> this.words.spoken());
        SpokenName.as(this, ACC.ROLE_PUSHBUTTON);
        Appearance.whenChanged(this, this::redraw);
    }

    Words words() {
        return words;
    }

    void show(Words next) {
        words = next;
        tell();
        redraw();
    }

    private void tell() {
        setToolTipText(kind == Kind.ROW ? words.tip() : null);
    }

    void press() {
        notifyListeners(SWT.Selection, new Event());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? px(360) : widthHint;
        return new Point(width, px(kind.height) + (detail(endOfCard(width)).size() - 1) * fonts.lineHeight());
    }

    /** On two lines where one is too short: what a card says is to be read. */
    private List<String> detail(int end) {
        TextStyle style = fonts.metrics().text(kind == Kind.ROW ? 11 : 12);
        return Fit.lines(words.detail(), kind == Kind.ROW ? 1 : 2, end - (double) textStart(), part -> fonts.width(part, style));
    }

    /** On two lines where nothing else stands below it. */
    private List<String> name(int end) {
        TextStyle style = nameStyle();
        return Fit.lines(words.name(), kind == Kind.ROW && words.detail().isEmpty() ? 2 : 1, end - (double) textStart(),
                part -> fonts.width(part, style));
    }

    private TextStyle nameStyle() {
        return fonts.metrics().text(kind == Kind.ROW ? 12 : 14).semibold();
    }

    private int textStart() {
        return px(kind == Kind.ROW ? ROW_TEXT : TEXT);
    }

    private int endOfCard(int width) {
        return width - px(EDGE + CHEVRON) - px(EDGE);
    }

    private void hover(boolean inside) {
        hovered = inside;
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Colours.of(hovered && kind != Kind.MAIN ? Role.HOVER : kind.ground));
        gc.fillRectangle(area);
        gc.setForeground(Colours.of(kind == Kind.MAIN ? Role.ACCENT : Role.HAIRLINE));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        icon(gc, area);
        int middle = area.height / 2;
        int apart = words.detail().isEmpty() ? 0 : px(kind == Kind.ROW ? 8 : 9);
        int right = kind == Kind.ROW ? ends(gc, area, middle + apart) : chevron(gc, area);
        List<String> name = name(kind == Kind.ROW ? area.width - px(ROW_EDGE) : right);
        List<String> detail = detail(right);
        int higher = fonts.lineHeight() * (detail.size() - 1) / 2;
        draw(gc, name, middle - apart - higher - fonts.lineHeight() * (name.size() - 1) / 2, nameStyle(), kind.text);
        draw(gc, detail, middle + apart - higher, fonts.metrics().text(kind == Kind.ROW ? 11 : 12),
                kind == Kind.MAIN ? Role.ON_ACCENT : Role.SECONDARY);
        if (isFocusControl()) {
            focus(gc, area);
        }
    }

    private void focus(GC gc, Rectangle area) {
        gc.setForeground(Colours.of(kind == Kind.MAIN ? Role.ON_ACCENT : Role.ACCENT));
        int inset = kind == Kind.MAIN ? 3 : 0;
        gc.drawRectangle(inset, inset, area.width - 1 - 2 * inset, area.height - 1 - 2 * inset);
        gc.drawRectangle(inset + 1, inset + 1, area.width - 3 - 2 * inset, area.height - 3 - 2 * inset);
    }

    private void icon(GC gc, Rectangle area) {
        ImageDescriptor drawn = kind == Kind.MAIN ? Icons.onAccent(icon) : Icons.descriptor(icon);
        Image image = JFaceResources.getResources().get(drawn);
        int size = px(ICON);
        gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height,
                px(kind == Kind.ROW ? ROW_EDGE : EDGE), (area.height - size) / 2, size, size);
    }

    /** State and date in columns of their own, beside the detail: the name has the line above. Returns where the detail ends. */
    private int ends(GC gc, Rectangle area, int line) {
        int right = area.width - px(ROW_EDGE);
        TextStyle style = fonts.metrics().base();
        if (words.state().isEmpty()) {
            return right;
        }
        draw(gc, words.when(), right - (int) Math.ceil(fonts.width(words.when(), style)), line, style, Role.SECONDARY);
        right -= px(WHEN);
        draw(gc, Fit.within(words.state(), px(STATE), part -> fonts.width(part, style)), right - px(STATE), line, style,
                Role.SECONDARY);
        return right - px(STATE + 8);
    }

    private int chevron(GC gc, Rectangle area) {
        int x = endOfCard(area.width) + px(EDGE);
        int middle = area.height / 2;
        int half = px(CHEVRON);
        gc.setForeground(Colours.of(kind.text));
        gc.setLineWidth(Math.max(1, px(1.5)));
        gc.drawPolyline(new int[] {x - half / 2, middle - half, x + half / 2, middle, x - half / 2, middle + half});
        gc.setLineWidth(1);
        return x - px(EDGE);
    }

    private void draw(GC gc, List<String> lines, int middle, TextStyle style, Role role) {
        for (int i = 0; i < lines.size(); i++) {
            draw(gc, lines.get(i), textStart(), middle + i * fonts.lineHeight(), style, role);
        }
    }

    private void draw(GC gc, String text, int left, int middle, TextStyle style, Role role) {
        gc.setFont(fonts.font(style));
        gc.setForeground(Colours.of(role));
        gc.drawText(text, left, middle - gc.getFontMetrics().getHeight() / 2, SWT.DRAW_TRANSPARENT);
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
