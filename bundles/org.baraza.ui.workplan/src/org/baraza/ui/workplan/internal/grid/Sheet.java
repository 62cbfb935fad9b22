package org.baraza.ui.workplan.internal.grid;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.Role;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.workplan.internal.model.BarDrag;
import org.baraza.ui.workplan.internal.model.Row;
import org.baraza.ui.workplan.internal.model.TextFit;
import org.baraza.ui.workplan.internal.model.WorkplanModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** What the painters of the grid share: fonts, colours, the model that is shown and where the cursor stands. */
final class Sheet {

    private final SceneFonts fonts;
    private final boolean mirrored;
    private BooleanSupplier focus = () -> false;
    private WorkplanModel model;
    private Optional<BarDrag> drag = Optional.empty();
    private OptionalInt dropRow = OptionalInt.empty();
    private int row = -1;
    private int column = -1;

    /** @param owner gives its font */
    Sheet(Control owner, WorkplanModel model) {
        this.fonts = new SceneFonts(owner);
        this.mirrored = owner.getOrientation() == SWT.RIGHT_TO_LEFT;
        this.model = model;
    }

    WorkplanModel model() {
        return model;
    }

    void show(WorkplanModel next) {
        model = next;
    }

    void cursorAt(int nextRow, int nextColumn) {
        row = nextRow;
        column = nextColumn;
    }

    /** The bar that is being dragged; empty if none is. */
    Optional<BarDrag> dragged() {
        return drag;
    }

    void drag(Optional<BarDrag> next) {
        drag = next;
    }

    /** The row to whose place another is being dragged; empty if none is. */
    OptionalInt dropRow() {
        return dropRow;
    }

    void dropAt(OptionalInt next) {
        dropRow = next;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    boolean hasCursor() {
        return row >= 0 && row < model.rows().size() && column >= 0 && column < model.columns().size();
    }

    /** Whether the row is the head of a group. */
    boolean isHead(int at) {
        return at >= 0 && at < model.rows().size() && model.rows().get(at) instanceof Row.Head;
    }

    /** Whether the row is an activity's. */
    boolean isActivity(int at) {
        return at >= 0 && at < model.rows().size() && model.rows().get(at) instanceof Row.Planned;
    }

    /** Whether columns and quarters run from right to left. All coordinates stay as they are: SWT mirrors them. */
    boolean isMirrored() {
        return mirrored;
    }

    boolean hasFocus() {
        return focus.getAsBoolean();
    }

    void focusedWhile(BooleanSupplier condition) {
        focus = condition;
    }

    SceneFonts fonts() {
        return fonts;
    }

    Metrics metrics() {
        return fonts.metrics();
    }

    int px(double length) {
        return (int) Math.round(metrics().px(length));
    }

    TextFit fit() {
        return new TextFit(fonts, metrics().base());
    }

    ScenePainter painter() {
        return new ScenePainter(Appearance.palette(), fonts);
    }

    Color colour(Role role) {
        return Colours.of(role);
    }
}
