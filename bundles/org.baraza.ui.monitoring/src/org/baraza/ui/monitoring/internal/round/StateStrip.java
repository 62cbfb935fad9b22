package org.baraza.ui.monitoring.internal.round;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.analysis.Words;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.StateGlyph;
import org.baraza.model.strategy.ReportedState;
import org.baraza.ui.Appearance;
import org.baraza.ui.ArrowKey;
import org.baraza.ui.Colours;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.SpokenName;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.round.RoundEntry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The four states that can be reported, side by side: chosen by their keys, by arrows, or by a click; Del or the menu take the report back. */
final class StateStrip extends Canvas {

    private static final String KEYS = "1234";
    private static final int BOX = 27;
    private static final int GLYPH = 13;

    private final SceneFonts fonts = new SceneFonts(this);
    private final Consumer<Character> pressed;
    private final Consumer<Character> lettered;
    private Optional<ReportedState> state = Optional.empty();
    private String name = "";

    /**
     * @param pressed hears a key of 0 to 4, or Del
     * @param lettered hears a letter, which is the first one of the comment
     */
    StateStrip(Composite parent, Consumer<Character> pressed, Consumer<Character> lettered) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.pressed = pressed;
        this.lettered = lettered;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseMove, event -> tell(event.x));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        SpokenName.of(this, () -> NLS.bind(Messages.Round_strip, new Object[] {name,
                state.map(StateStrip::word).orElse(Messages.Round_stateNone), Messages.Round_hint}));
        Appearance.whenChanged(this, this::redraw);
        setMenu(menu());
    }

    private Menu menu() {
        Menu menu = new Menu(this);
        MenuItem back = new MenuItem(menu, SWT.PUSH);
        back.setText(Messages.Round_takeBack);
        back.addListener(SWT.Selection, event -> pressed.accept(RoundEntry.TAKES_BACK));
        menu.addListener(SWT.Show, event -> back.setEnabled(state.isPresent()));
        return menu;
    }

    void show(String activity, Optional<ReportedState> next) {
        name = activity;
        state = next;
        redraw();
    }

    int width() {
        return px(BOX) * KEYS.length();
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        if (RoundEntry.isKey(event.character)) {
            pressed.accept(event.character);
        } else if (ArrowKey.step(event) != 0) {
            step(ArrowKey.step(event));
        } else if (Character.isLetter(event.character)) {
            lettered.accept(event.character);
        }
    }

    private void step(int by) {
        int place = state.map(RoundEntry::keyOf).map(KEYS::indexOf).map(now -> now + by).orElse(0);
        if (place >= 0 && place < KEYS.length()) {
            pressed.accept(KEYS.charAt(place));
        }
    }

    private void click(Event event) {
        setFocus();
        int place = event.x / px(BOX);
        if (event.button == 1 && place >= 0 && place < KEYS.length()) {
            pressed.accept(KEYS.charAt(place));
        }
    }

    private void tell(int x) {
        int place = Math.clamp(x / px(BOX), 0, KEYS.length() - 1);
        char key = KEYS.charAt(place);
        setToolTipText(NLS.bind(Messages.Round_choice, RoundEntry.stateOf(key).map(StateStrip::word).orElse(""), key));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(Colours.of(isFocusControl() ? Role.FIELD : Role.PAGE));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        ScenePainter painter = new ScenePainter(Appearance.palette(), fonts);
        for (int place = 0; place < KEYS.length(); place++) {
            Rectangle box = new Rectangle(place * px(BOX), 1, px(BOX), area.height - 3);
            ReportedState offered = RoundEntry.stateOf(KEYS.charAt(place)).orElseThrow();
            boolean on = state.filter(offered::equals).isPresent();
            if (on) {
                gc.setBackground(Colours.of(Role.SELECTION));
                gc.fillRectangle(box);
            }
            edge(gc, box, Role.FIELD_EDGE, 1);
            glyph(offered).at(new Point(box.x + box.width / 2.0, box.y + box.height / 2.0), px(GLYPH))
                    .forEach(shape -> painter.paint(gc, shape));
        }
        frame(gc, area);
    }

    /** The state that is on, or the whole strip while none is, wears the edge of the focus. */
    private void frame(GC gc, Rectangle area) {
        int place = state.map(RoundEntry::keyOf).map(KEYS::indexOf).orElse(-1);
        if (place >= 0) {
            edge(gc, new Rectangle(place * px(BOX) + 1, 2, px(BOX) - 2, area.height - 5), Role.ACCENT,
                    isFocusControl() ? px(2) : 1);
        } else if (isFocusControl()) {
            edge(gc, new Rectangle(1, 2, width() - 2, area.height - 5), Role.ACCENT, px(2));
        }
    }

    private static void edge(GC gc, Rectangle box, Role role, int width) {
        gc.setForeground(Colours.of(role));
        gc.setLineWidth(width);
        gc.drawRectangle(box.x, box.y, box.width, box.height);
    }

    private static StateGlyph glyph(ReportedState state) {
        return switch (state) {
            case ON_TRACK -> StateGlyph.ON_TRACK;
            case LAGGING -> StateGlyph.LAGGING;
            case AHEAD -> StateGlyph.AHEAD;
            case FINISHED -> StateGlyph.FINISHED;
        };
    }

    private static String word(ReportedState state) {
        return Words.of(state, Locale.getDefault());
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
