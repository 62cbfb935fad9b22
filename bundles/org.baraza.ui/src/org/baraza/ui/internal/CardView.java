package org.baraza.ui.internal;

import org.baraza.checks.Finding;
import org.baraza.checks.Fix;
import org.baraza.drawing.Point;
import org.baraza.drawing.TextStyle;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.ui.Icons;
import org.baraza.ui.SpokenName;
import org.baraza.ui.internal.details.CardGlyph;
import org.baraza.ui.internal.details.DetailsCard;
import org.baraza.ui.internal.details.DetailsCard.Entry;
import org.baraza.ui.internal.details.DetailsCard.Line;
import org.baraza.ui.internal.details.DetailsCard.Paragraph;
import org.baraza.ui.internal.details.DetailsCard.Section;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows a card as controls, one under the other, scrolled where there are too many. */
final class CardView {

    private static final int ICON = 16;

    /** What can be done on a card. */
    interface Actions {

        void jumpTo(StrategyElement target);

        void fix(Fix fix);

        /** Asks why the team can live with the finding, and waives it. */
        void waive(Finding finding);
    }

    private final CardColumn column;
    private final CardStyle style;
    private final Actions actions;

    CardView(Composite parent, Actions actions) {
        this.actions = actions;
        column = new CardColumn(parent, 8);
        style = column.style();
    }

    Control control() {
        return column.control();
    }

    /** Shows nothing but a sentence. */
    void show(String words) {
        replace(() -> wrap(style.note(column.body(), words, style.metrics().base())));
    }

    void show(DetailsCard shown) {
        replace(() -> {
            head(shown);
            if (!shown.facts().isEmpty()) {
                GridDataFactory.fillDefaults().grab(true, false).applyTo(
                        new FactsBand(column.body(), style, shown.facts(), shown.ground()));
            }
            shown.sections().forEach(this::section);
            shown.findings().forEach(this::finding);
        });
    }

    /** Back to the top, since another element is shown. */
    void scrollToTop() {
        column.control().setOrigin(0, 0);
    }

    void focus() {
        if (!column.body().setFocus()) {
            column.control().setFocus();
        }
    }

    private void replace(Runnable content) {
        column.replace(content, column.control().getOrigin());
    }

    private void head(DetailsCard shown) {
        Composite head = row(shown.glyph().isPresent() ? 2 : 1);
        shown.glyph().ifPresent(glyph -> sign(head, glyph, 28));
        Composite words = new Composite(head, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, style.px(1)).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        wrap(style.text(words, shown.title(), title()));
        if (!shown.subtitle().isEmpty()) {
            wrap(style.note(words, shown.subtitle(), style.metrics().base()));
        }
    }

    private void section(Section section) {
        column.hairline();
        Composite heading = row(section.note().isEmpty() ? 2 : 3);
        Label icon = new Label(heading, SWT.NONE);
        icon.setImage(Icons.image(section.icon()));
        wrap(style.text(heading, section.heading(), style.metrics().base().semibold()));
        if (!section.note().isEmpty()) {
            style.note(heading, section.note(), style.metrics().note());
        }
        Composite lines = new Composite(column.body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).indent(style.px(ICON + 6), -style.px(4)).applyTo(lines);
        boolean signs = section.lines().stream().anyMatch(
                line -> line instanceof Entry entry && entry.glyph().isPresent());
        section.lines().forEach(line -> line(lines, line, signs));
    }

    private void line(Composite lines, Line line, boolean signs) {
        switch (line) {
            case Paragraph paragraph when paragraph.secondary() ->
                wrap(style.note(lines, paragraph.text(), style.metrics().base()));
            case Paragraph paragraph -> wrap(style.text(lines, paragraph.text(), style.metrics().base()));
            case Entry entry -> GridDataFactory.fillDefaults().grab(true, false).applyTo(new CardLink(lines, style,
                    new CardLink.Words(entry.glyph(), signs, entry.number(), entry.name(), entry.note(), false),
                    () -> actions.jumpTo(entry.target())));
        }
    }

    private void finding(Finding finding) {
        column.hairline();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(
                FindingNote.create(column.body(), style, finding, actions::fix, actions::waive));
    }

    private void sign(Composite parent, CardGlyph glyph, int size) {
        Canvas canvas = new Canvas(parent, SWT.NO_FOCUS);
        SpokenName.none(canvas);
        canvas.addListener(SWT.Paint, event -> style.paint(event.gc,
                glyph.at(new Point(style.px(size) / 2.0, style.px(size) / 2.0), style.px(size - 4))));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(style.px(size), style.px(size))
                .applyTo(canvas);
    }

    private Composite row(int columns) {
        Composite row = new Composite(column.body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(style.px(6), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    /** Takes the width that there is, and as many lines as that needs. */
    private static void wrap(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
    }

    private TextStyle title() {
        return style.metrics().text(18).semibold();
    }
}
