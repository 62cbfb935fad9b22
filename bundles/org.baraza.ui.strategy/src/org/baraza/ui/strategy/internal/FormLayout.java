package org.baraza.ui.strategy.internal;

import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** The form at the left, as wide as it reads well; in the rest the margin with its notes, or with signs for them. */
final class FormLayout extends Layout {

    private final Composite form;
    private final MarginNotes notes;
    private final IntSupplier formWidth;
    private final IntSupplier notesWidth;

    /** Widths are asked for each time: they grow when the font does. */
    FormLayout(Composite form, MarginNotes notes, IntSupplier formWidth,
            IntSupplier notesWidth) {
        this.form = form;
        this.notes = notes;
        this.formWidth = formWidth;
        this.notesWidth = notesWidth;
    }

    /** The width of the form where there is so much in all. */
    int formWidth(int width) {
        return hasMargin(width) ? Math.min(formWidth.getAsInt(), width - notesWidth.getAsInt())
                : Math.clamp(width - notes.foldedWidth(), 0, formWidth.getAsInt() * 5 / 4);
    }

    private boolean hasMargin(int width) {
        return width >= formWidth.getAsInt() * 4 / 5 + notesWidth.getAsInt();
    }

    @Override
    protected Point computeSize(Composite sheet, int widthHint, int heightHint, boolean flush) {
        int width = widthHint == SWT.DEFAULT ? formWidth.getAsInt() + notesWidth.getAsInt() : widthHint;
        int form = this.form.computeSize(formWidth(width), SWT.DEFAULT, flush).y;
        return new Point(width, Math.max(form, hasMargin(width) ? notes.height(width - formWidth(width)) : notes.foldedHeight()));
    }

    @Override
    protected void layout(Composite sheet, boolean flush) {
        Rectangle area = sheet.getClientArea();
        int left = formWidth(area.width);
        form.setBounds(0, 0, left, area.height);
        form.layout(flush);
        notes.control().setBounds(left, 0, area.width - left, area.height);
        if (hasMargin(area.width)) {
            notes.unfold(area.width - left);
        } else {
            notes.fold();
        }
    }
}
