package org.baraza.ui.strategy.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.checks.Finding;
import org.baraza.checks.Severity;
import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Author;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Noted;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.findings.FieldMarks;
import org.baraza.ui.findings.FindingCard;
import org.baraza.ui.findings.FindingNotes;
import org.baraza.ui.findings.RemarkCard;
import org.baraza.ui.strategy.internal.model.Remark;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The findings of a page and the remarks on it beside it: each note level with its field and joined to it by a short line,
 * which goes down to it where those before took its place, or a sign for it where there is no room.
 */
final class MarginNotes {

    private static final int HEAD = 44;
    private static final int SIDE = 16;
    private static final int GAP = 12;
    private static final int JOINT = 14;
    private static final int TURN = 4;
    private static final int SIGN = 22;
    private static final int SIGN_LEFT = 3;

    private final Composite area;
    private final SceneFonts fonts;
    private final ActiveSession active;
    private final Optional<Author> author;
    private final MarginRail rail;
    private final List<MarginNote> notes = new ArrayList<>();
    private final FieldMarks marks = new FieldMarks();
    private boolean folded;
    private Function<Finding, Optional<Control>> fields = finding -> Optional.empty();
    private List<Finding> findings = List.of();
    private List<List<Object>> remarks = List.of();

    MarginNotes(Composite parent, ActiveSession active, Optional<Author> author) {
        this.active = active;
        this.author = author;
        area = new Composite(parent, SWT.DOUBLE_BUFFERED);
        area.setData("org.eclipse.e4.ui.css.CssClassName", "margin");
        fonts = new SceneFonts(area);
        rail = new MarginRail(area, sign -> new FindingNotes(sign, active, author));
        area.addListener(SWT.Paint, event -> paint(event.gc));
        Appearance.whenChanged(area, area::redraw);
    }

    Composite control() {
        return area;
    }

    /** @param places the control that a finding is about, if it is on the page */
    void show(List<Finding> found, Function<Finding, Optional<Control>> places, List<Remark> said, Talk talk,
            Function<StrategyElement, Optional<Control>> elements) {
        List<List<Object>> seen = said.stream().map(Remark::seen).toList();
        fields = places;
        if (findings.equals(found) && remarks.equals(seen)) {
            return;
        }
        findings = found;
        remarks = seen;
        notes.forEach(note -> note.card().dispose());
        notes.clear();
        rail.clear();
        found.forEach(finding -> notes.add(note(finding, talk, places)));
        said.forEach(remark -> notes.add(remark(remark, talk, elements)));
    }

    /** What is found of the field that has the focus. */
    Optional<Noted> at(Control focus) {
        return marks.at(focus);
    }

    /** Underlines what is written in the fields that something is found of. */
    void mark() {
        marks.show(findings, fields);
    }

    private MarginNote note(Finding finding, Talk talk, Function<Finding, Optional<Control>> places) {
        Runnable write = () -> talk.reveal(finding.element(), finding.feature());
        return new MarginNote(new FindingCard(area, finding, active, author, places.apply(finding).map(field -> write)),
                () -> places.apply(finding), Optional.of(finding), finding.message(), write);
    }

    private MarginNote remark(Remark remark, Talk talk, Function<StrategyElement, Optional<Control>> places) {
        Runnable discuss = () -> talk.discuss(remark.element());
        return new MarginNote(new RemarkCard(area, remark.comment(), discuss), () -> places.apply(remark.element()),
                Optional.empty(), Objects.requireNonNullElse(remark.comment().getText(), ""), discuss);
    }

    /** Where there is no room for notes: signs stand for them. */
    void fold() {
        folded = true;
        notes.forEach(note -> note.card().setVisible(false));
        rail.arrange(ordered(), this::level, px(SIGN), px(SIGN_LEFT));
        area.redraw();
    }

    /** The height that signs take. */
    int foldedHeight() {
        return rail.height(ordered(), this::level, px(SIGN));
    }

    /** How wide it is where there is no room for notes. */
    int foldedWidth() {
        return px(SIGN + SIGN / 2 + 2 * SIGN_LEFT);
    }

    /** Puts each note beside its field. */
    void unfold(int width) {
        folded = false;
        rail.clear();
        notes.forEach(note -> note.card().setVisible(true));
        place(width, MarginNotes::put);
        area.redraw();
    }

    /** The height that notes take in such a width. Measuring moves nothing: whoever hears of what is hidden may measure. */
    int height(int width) {
        return place(width, (note, bounds) -> { });
    }

    private static void put(MarginNote note, Rectangle bounds) {
        note.card().setBounds(bounds);
    }

    /** Each beside its field and below the one before. */
    private int place(int width, BiConsumer<MarginNote, Rectangle> taker) {
        int top = px(HEAD);
        for (MarginNote note : ordered()) {
            int height = note.card().computeSize(width - 2 * px(SIDE), SWT.DEFAULT).y;
            top = Math.max(top, level(note) - px(JOINT));
            taker.accept(note, new Rectangle(px(SIDE), top, width - 2 * px(SIDE), height));
            top += height + px(GAP);
        }
        return top;
    }

    private List<MarginNote> ordered() {
        return notes.stream().sorted(Comparator.comparingInt(this::level)).toList();
    }

    /** The middle of the field's first line, in the margin's own height. */
    private int level(MarginNote note) {
        return note.field().get().filter(this::isOnPage)
                .map(field -> area.getParent().getDisplay().map(field.getParent(), area, field.getLocation()).y + px(13))
                .orElse(px(HEAD));
    }

    /** Whether it is seen once the page is: what is shown on a page may be put there before it comes to the front. */
    private boolean isOnPage(Control field) {
        return !field.isDisposed() && Stream.<Control>iterate(field, each -> each != null && each != area.getParent(),
                Control::getParent).allMatch(Control::getVisible);
    }

    private void paint(GC gc) {
        Rectangle all = area.getClientArea();
        gc.setForeground(Colours.of(Role.HAIRLINE));
        gc.drawLine(0, 0, 0, all.height);
        if (notes.isEmpty() || folded) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setFont(fonts.font(fonts.metrics().text(13).semibold()));
        gc.setForeground(Colours.of(Role.TEXT));
        gc.drawText(Messages.Margin_title, px(SIDE), px(SIDE), SWT.DRAW_TRANSPARENT);
        int x = all.width - px(SIDE);
        for (Severity severity : List.of(Severity.GOOD_TO_KNOW, Severity.TO_CONSIDER, Severity.TO_FIX)) {
            x = count(gc, severity, x);
        }
        joints(gc);
    }

    private int count(GC gc, Severity severity, int right) {
        long count = findings.stream().filter(finding -> finding.severity() == severity).count();
        if (count == 0) {
            return right;
        }
        String number = Long.toString(count);
        gc.setFont(fonts.font(fonts.metrics().base()));
        gc.setForeground(Colours.of(Role.TEXT));
        int x = right - (int) Math.ceil(fonts.width(number, fonts.metrics().base()));
        gc.drawText(number, x, px(SIDE + 1), SWT.DRAW_TRANSPARENT);
        ScenePainter painter = new ScenePainter(Appearance.palette(), fonts);
        FindingGlyph.valueOf(severity.name()).at(new Point(x - px(12), px(SIDE + 9)), px(14))
                .forEach(shape -> painter.paint(gc, shape));
        return x - px(32);
    }

    /** Each line turns further from the notes than the one before it, so that none crosses another. */
    private void joints(GC gc) {
        gc.setLineWidth(Math.max(1, px(1.5)));
        int turn = px(SIDE);
        for (MarginNote note : notes.stream().filter(note -> note.field().get().filter(this::isOnPage).isPresent())
                .sorted(Comparator.comparingInt(note -> note.card().getLocation().y)).toList()) {
            int field = level(note);
            int top = note.card().getLocation().y;
            boolean beside = field > top && field < top + note.card().getSize().y;
            turn = beside ? px(SIDE) : Math.max(px(TURN), turn - px(TURN));
            int end = beside ? field : top + px(JOINT);
            gc.setForeground(Colours.of(note.role()));
            gc.drawPolyline(new int[] {0, field, turn, field, turn, end, px(SIDE), end});
        }
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
