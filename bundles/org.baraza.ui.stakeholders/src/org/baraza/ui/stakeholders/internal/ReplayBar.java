package org.baraza.ui.stakeholders.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.drawing.Role;
import org.baraza.ui.Appearance;
import org.baraza.ui.ArrowKey;
import org.baraza.ui.Colours;
import org.baraza.ui.HeadButton;
import org.baraza.ui.OwnEscape;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.ToolRow;
import org.baraza.ui.stakeholders.internal.model.Replay;
import org.baraza.ui.stakeholders.internal.model.ReplayTrack;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The bar that replays how the groups moved: a button that plays, and the dated assessments on a line, to be drawn
 * along or gone through with the arrows.
 */
final class ReplayBar {

    private static final Duration STEP = Duration.ofMillis(600);
    private static final int FRAME = 33;
    private static final int HEIGHT = 48;
    private static final int TRACK_WIDTH = 150;

    private final Composite control;
    private final HeadButton button;
    private final Composite words;
    private final Canvas track;
    private final SceneFonts fonts;
    private final Sight sight;
    private Optional<Replay> replay = Optional.empty();
    private Optional<Run> run = Optional.empty();
    private double place;
    private Font fitted;

    /** Shows what the replay has come to. */
    interface Sight {

        /** @param place on the way; the last stop is the present */
        void show(Replay replay, double place);
    }

    /** A replay that plays since a moment, from a place on. */
    private record Run(Instant since, double from) {

        double place() {
            return from + (double) Duration.between(since, Instant.now()).toMillis() / STEP.toMillis();
        }
    }

    ReplayBar(Composite parent, Sight sight) {
        this.sight = sight;
        control = new Composite(parent, SWT.NONE) {

            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                boolean another = fitFont();
                return super.computeSize(widthHint, heightHint, changed || another);
            }
        };
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 8, 0, 0).spacing(0, 0).applyTo(control);
        ToolRow row = new ToolRow(control, Role.BAR);
        row.control().setData("org.eclipse.e4.ui.css.CssClassName", "bar");
        button = row.push(Messages.Replay_play, "replay", this::playOrStop);
        words = row.control();
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(words);
        track = new Canvas(control, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        fonts = new SceneFonts(track);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(track);
        track.addListener(SWT.Paint, event -> paint(event.gc));
        track.addListener(SWT.KeyDown, this::press);
        track.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        List.of(SWT.FocusIn, SWT.FocusOut).forEach(type -> track.addListener(type, event -> track.redraw()));
        List.of(SWT.MouseDown, SWT.MouseMove, SWT.MouseUp).forEach(type -> track.addListener(type, this::drag));
        OwnEscape.in(track, () -> place < last());
        SpokenScale.of(track, Messages.Replay_play, this::spoken);
        control.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Colours.of(Role.BAR));
            event.gc.fillRectangle(control.getClientArea());
        });
        Appearance.whenChanged(control, () -> {
            control.redraw();
            track.redraw();
        });
    }

    Composite control() {
        return control;
    }

    /** It is as large as its font asks for, which is another when the room is presented. */
    private boolean fitFont() {
        if (track == null || track.getFont().equals(fitted)) {
            return false;
        }
        fitted = track.getFont();
        ((GridData) words.getLayoutData()).widthHint = wordsWidth();
        GridData data = (GridData) track.getLayoutData();
        data.widthHint = px(TRACK_WIDTH);
        data.heightHint = px(HEIGHT);
        return true;
    }

    /** Wide enough for either word, so that nothing jumps. */
    private int wordsWidth() {
        String shown = button.getText();
        int width = Stream.of(Messages.Replay_stop, Messages.Replay_play).mapToInt(word -> {
            button.setText(word);
            return words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        }).max().orElse(0);
        button.setText(shown);
        return width;
    }

    /** The replay of what is shown now; it begins at its end, the present. */
    void show(Replay shown) {
        run = Optional.empty();
        replay = Optional.of(shown).filter(Replay::isWorthwhile);
        place = shown.last();
        button.setText(Messages.Replay_play);
        control.setVisible(replay.isPresent());
        track.redraw();
    }

    boolean isWorthwhile() {
        return replay.isPresent();
    }

    private void playOrStop() {
        if (run.isPresent()) {
            goTo(Math.round(place));
        } else {
            replay.ifPresent(shown -> {
                run = Optional.of(new Run(Instant.now(), place >= shown.last() ? 0 : place));
                button.setText(Messages.Replay_stop);
                tick();
            });
        }
    }

    private void tick() {
        if (track.isDisposed()) {
            return;
        }
        run.ifPresent(going -> {
            if (going.place() >= last()) {
                goTo(last());
            } else {
                see(going.place());
                track.getDisplay().timerExec(FRAME, this::tick);
            }
        });
    }

    /** Ends a replay at a place. */
    private void goTo(double target) {
        run = Optional.empty();
        button.setText(Messages.Replay_play);
        see(Math.clamp(target, 0, last()));
    }

    private void see(double target) {
        place = target;
        track.redraw();
        replay.ifPresent(shown -> sight.show(shown, place));
    }

    private void press(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> step(ArrowKey.step(event));
            case SWT.ARROW_DOWN -> step(-1);
            case SWT.ARROW_UP -> step(1);
            case SWT.HOME -> goTo(0);
            case SWT.END, SWT.ESC -> goTo(last());
            case SWT.CR, ' ' -> playOrStop();
            default -> { }
        }
    }

    private void step(int by) {
        goTo(by > 0 ? Math.floor(place) + 1 : Math.ceil(place) - 1);
    }

    private void drag(Event event) {
        boolean held = event.type != SWT.MouseMove || (event.stateMask & SWT.BUTTON1) != 0;
        if (event.type == SWT.MouseDown) {
            track.forceFocus();
        }
        if (held) {
            double target = layout().placeAt(event.x);
            goTo(event.type == SWT.MouseUp ? Math.round(target) : target);
        }
    }

    private void paint(GC gc) {
        if (replay.isPresent()) {
            new ScenePainter(Appearance.palette(), fonts).paint(gc,
                    layout().at(place, spoken(), track.isFocusControl()));
        }
    }

    private ReplayTrack layout() {
        Rectangle area = track.getClientArea();
        return new ReplayTrack(replay.map(Replay::labels).orElseGet(List::of), area.width, area.height,
                fonts.metrics(), fonts);
    }

    private String spoken() {
        return replay.map(shown -> shown.words((int) Math.round(place))).orElse("");
    }

    private int last() {
        return replay.map(Replay::last).orElse(0);
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
