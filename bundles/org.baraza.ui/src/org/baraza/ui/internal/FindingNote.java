package org.baraza.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.checks.Finding;
import org.baraza.checks.Fix;
import org.baraza.checks.Severity;
import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Point;
import org.baraza.ui.SpokenName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A finding on a card: what to do, why, where it is written, and the ways to settle it. */
public final class FindingNote {

    private FindingNote() {
    }

    /**
     * @param fix runs a fix
     * @param waive asks why the team can live with the finding
     */
    public static Composite create(Composite parent, CardStyle style, Finding finding, Consumer<Fix> fix,
            Consumer<Finding> waive) {
        return create(parent, style, finding, fix, waive, Optional.empty());
    }

    /** @param edit opens the place where what has no fix is written */
    public static Composite create(Composite parent, CardStyle style, Finding finding, Consumer<Fix> fix,
            Consumer<Finding> waive, Optional<Runnable> edit) {
        FindingGlyph grade = FindingGlyph.valueOf(finding.severity().name());
        Composite note = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(style.px(8), style.px(2)).applyTo(note);
        Canvas bar = CardStyle.plain(note, grade.role());
        GridDataFactory.fillDefaults().span(1, 4).hint(style.px(3), 1).grab(false, true).applyTo(bar);
        Canvas sign = new Canvas(note, SWT.NO_FOCUS);
        SpokenName.of(sign, grade(finding.severity()));
        sign.addListener(SWT.Paint, event -> style.paint(event.gc,
                grade.at(new Point(style.px(8), style.px(9)), style.px(14))));
        GridDataFactory.fillDefaults().hint(style.px(16), style.px(18)).applyTo(sign);
        wrap(style.text(note, finding.message(), style.metrics().base().semibold()), 1);
        if (!finding.reason().isBlank()) {
            wrap(style.note(note, finding.reason(), style.metrics().base()), 2);
        }
        wrap(style.note(note, finding.citation(), style.metrics().note()), 2);
        commands(note, style, finding, fix, waive, edit);
        return note;
    }

    private static void commands(Composite note, CardStyle style, Finding finding, Consumer<Fix> fix,
            Consumer<Finding> waive, Optional<Runnable> edit) {
        Composite commands = new Composite(note, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = style.px(12);
        commands.setLayout(layout);
        for (Fix offered : finding.fixes()) {
            new CardLink(commands, style, CardLink.Words.command(offered.label()), () -> fix.accept(offered));
        }
        Optional<Answering> answer = Answering.of(finding);
        if (answer.isPresent()) {
            new CardLink(commands, style, CardLink.Words.command(answer.get().words()), answer.get()::open);
        } else if (finding.fixes().isEmpty()) {
            edit.ifPresent(body -> new CardLink(commands, style, CardLink.Words.command(Messages.Note_edit), body));
        }
        new CardLink(commands, style, CardLink.Words.command(Messages.Details_waive), () -> waive.accept(finding));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(commands);
    }

    private static String grade(Severity severity) {
        return switch (severity) {
            case TO_FIX -> Messages.Findings_toFix;
            case TO_CONSIDER -> Messages.Findings_toConsider;
            case GOOD_TO_KNOW -> Messages.Findings_goodToKnow;
        };
    }

    private static void wrap(Label label, int columns) {
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
    }
}
