package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.baraza.checks.Finding;
import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Icons;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.SpokenName;
import org.baraza.ui.findings.FindingNotes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Stands in the margin for notes that have no room there; click, Enter or Space opens them. */
final class MarginSign extends Canvas {

    private static final int GLYPH = 14;
    private static final int PLACE = 20;

    private final List<MarginNote> notes;
    private final SceneFonts fonts;
    private boolean hovered;

    /** @param notes either findings or remarks, the gravest first */
    MarginSign(Composite margin, List<MarginNote> notes, Function<Control, FindingNotes> opening) {
        super(margin, SWT.DOUBLE_BUFFERED);
        this.notes = notes;
        fonts = new SceneFonts(this);
        FindingNotes popup = opening.apply(this);
        String words = notes.stream().map(MarginNote::words).collect(Collectors.joining("\n"));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        SpokenName.of(this, words.replace("\n", ", "));
        SpokenName.as(this, ACC.ROLE_PUSHBUTTON);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> {
            setToolTipText(words);
            hover(true);
        });
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                open(popup);
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR || event.character == ' ') {
                open(popup);
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }

    /** The tip would only cover what opens, until the pointer comes again. */
    private void open(FindingNotes popup) {
        setToolTipText(null);
        List<Finding> findings = notes.stream().map(MarginNote::finding).flatMap(Optional::stream).toList();
        if (findings.isEmpty()) {
            notes.getFirst().goOn().run();
        } else {
            popup.open(new Rectangle(0, 0, getSize().x, getSize().y), findings, this::writing);
        }
    }

    /** The way to the field, if that is on the page. */
    private Optional<Runnable> writing(Finding finding) {
        return notes.stream().filter(note -> note.finding().filter(finding::equals).isPresent())
                .filter(note -> note.field().get().isPresent()).findFirst().map(MarginNote::goOn);
    }

    private void hover(boolean on) {
        hovered = on;
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(hovered ? Colours.of(Role.HOVER) : getParent().getBackground());
        gc.fillRectangle(area);
        double middle = area.height / 2.0;
        notes.getFirst().finding().ifPresentOrElse(
                found -> FindingGlyph.valueOf(found.severity().name()).at(new Point(px(PLACE) / 2.0, middle), px(GLYPH))
                        .forEach(shape -> new ScenePainter(Appearance.palette(), fonts).paint(gc, shape)),
                () -> icon(gc, middle));
        if (notes.size() > 1) {
            gc.setFont(fonts.font(fonts.metrics().note()));
            gc.setForeground(Colours.of(Role.TEXT));
            gc.drawText(Integer.toString(notes.size()), px(PLACE), (area.height - gc.getFontMetrics().getHeight()) / 2,
                    SWT.DRAW_TRANSPARENT);
        }
        if (isFocusControl()) {
            gc.setForeground(Colours.of(Role.ACCENT));
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    private void icon(GC gc, double middle) {
        Image bubble = Icons.image("comment");
        gc.drawImage(bubble, (px(PLACE) - bubble.getBounds().width) / 2,
                (int) Math.round(middle - bubble.getBounds().height / 2.0));
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
