package org.baraza.ui.workplan.internal.grid;

import org.baraza.drawing.Role;
import org.baraza.ui.SpokenName;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.eclipse.nebula.widgets.nattable.edit.editor.EditorSelectionEnum;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** Edits a cell as text: Enter goes down, Tab goes right, Escape leaves it as it was. */
final class PlanTextEditor extends TextCellEditor {

    private static final double TEXT_WIDTH = 420;
    private static final int EDGE = 2;

    private final Sheet sheet;
    private final boolean wraps;

    /** @param wraps for a text of several lines, whose Up and Down keys move in the text */
    PlanTextEditor(Sheet sheet, boolean wraps) {
        super(!wraps, true);
        this.sheet = sheet;
        this.wraps = wraps;
        setSelectionMode(EditorSelectionEnum.END);
        setInputConversionErrorHandler(new Patience());
        setInputValidationErrorHandler(new Patience());
    }

    @Override
    protected Text createEditorControl(Composite parent, int style) {
        int side = labelStack.hasLabel(Kind.COST.name()) ? SWT.RIGHT : SWT.LEFT;
        Text text = new Text(parent, wraps ? SWT.MULTI | SWT.WRAP : SWT.SINGLE | side);
        text.setFont(sheet.fonts().font(sheet.metrics().base()));
        text.setBackground(sheet.colour(Role.FIELD));
        text.setForeground(sheet.colour(Role.TEXT));
        text.addKeyListener(getTextKeyListener());
        if (wraps) {
            text.addListener(SWT.Resize, event -> fromTheTop(text));
        }
        frame(text, parent);
        SpokenName.of(text, () -> sheet.hasCursor()
                ? sheet.model().status(sheet.row(), sheet.column()) : Messages.Table_name);
        return text;
    }

    /** The cursor's edge ends with its cell, and a text may be wider. */
    private void frame(Text text, Composite grid) {
        Listener painter = event -> {
            Rectangle inside = text.getBounds();
            int width = sheet.px(EDGE);
            event.gc.setForeground(sheet.colour(Role.ACCENT));
            event.gc.setLineWidth(width);
            event.gc.drawRectangle(inside.x - width / 2, inside.y - width / 2, inside.width + width - 1, inside.height + width - 1);
        };
        grid.addListener(SWT.Paint, painter);
        text.addListener(SWT.Resize, event -> grid.redraw());
        text.addListener(SWT.Dispose, event -> {
            if (!grid.isDisposed()) {
                grid.removeListener(SWT.Paint, painter);
                grid.redraw();
            }
        });
    }

    /** Before the field had its width, its text was so high that GTK scrolled all of it out of sight. */
    private static void fromTheTop(Text text) {
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                text.setTopIndex(0);
            }
        });
    }

    /** What is typed next replaces the text. */
    void selectAll() {
        getEditorControl().selectAll();
    }

    /** Inside the cell, so that the cursor's edge stays in sight; a text gets room that a narrow column has not. */
    @Override
    public Rectangle calculateControlBounds(Rectangle cell) {
        boolean text = labelStack.hasLabel(Kind.OBJECTIVE.name()) || labelStack.hasLabel(Kind.MEANS.name());
        int room = parent.getClientArea().width - cell.x - 2;
        int wanted = text ? Math.min(sheet.px(TEXT_WIDTH), room) : 0;
        return new Rectangle(cell.x + 1, cell.y + 1, Math.max(cell.width - 3, wanted), cell.height - 3);
    }

    /** What is being typed is not judged before it is done. */
    private static final class Patience implements IEditErrorHandler {

        @Override
        public void removeError(ICellEditor editor) {
            // nothing was shown
        }

        @Override
        public void displayError(ICellEditor editor, Exception reason) {
            // judged when the cell is left
        }
    }
}
