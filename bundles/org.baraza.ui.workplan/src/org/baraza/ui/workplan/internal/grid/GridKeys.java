package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.ui.Noted;
import org.baraza.ui.workplan.internal.model.Arrangement;
import org.baraza.ui.workplan.internal.model.Sort;

/** Keys act on the cell under the cursor, or on the rows that are selected. */
record GridKeys(WorkplanGrid grid, Sheet sheet, PlanLayers layers, WorkplanGrid.Listener listener, RowCommands rows)
        implements PlanBindings.Commands {

    @Override
    public void edit() {
        grid.edit();
    }

    @Override
    public void type(Runnable editing) {
        grid.unlessRefused(editing);
    }

    @Override
    public void add() {
        grid.add();
    }

    @Override
    public void delete() {
        rows.delete();
    }

    /** What the checks find of the cell under the cursor. */
    Optional<Noted> noted() {
        return sheet.hasCursor() ? Optional.of(new Noted(grid.control(), layers.bounds(sheet.row(), sheet.column()),
                sheet.model().findings(sheet.row(), sheet.column()), this::editing)) : Optional.empty();
    }

    @Override
    public void mark(int row, boolean extend) {
        List<Finding> findings = extend ? List.of() : sheet.model().findings(row);
        rows.choose(row, extend);
        if (!findings.isEmpty()) {
            Noted ofRow = new Noted(grid.control(), layers.gutter(row), findings, this::editing);
            Noted.in(grid.control(), focus -> Optional.of(ofRow));
            listener.note();
            Noted.in(grid.control(), focus -> noted());
        }
    }

    @Override
    public void describe() {
        listener.describe();
    }

    @Override
    public void find() {
        listener.find();
    }

    @Override
    public void duplicate() {
        rows.duplicate();
    }

    @Override
    public void move(boolean down) {
        rows.move(down);
    }

    @Override
    public void sort(int column) {
        grid.commit();
        Arrangement present = sheet.model().arrangement();
        listener.arranged(present.sorted(Sort.next(present.sort(), sheet.model().columns().get(column))));
    }

    @Override
    public void widen(int steps) {
        grid.column().ifPresent(column -> grid.widen(column, steps));
    }

    @Override
    public void usualWidth(int column) {
        grid.forgetWidth(column);
    }

    @Override
    public void shift(int first, int last) {
        rows.shift(first, last);
    }

    /** Opens the cell in which what is asked of an activity is written. */
    private Optional<Runnable> editing(Finding finding) {
        int row = sheet.row();
        return finding.feature().filter(feature -> finding.element() instanceof Activity)
                .flatMap(feature -> sheet.model().columnOf(row, finding.element(), feature))
                .filter(column -> sheet.model().isEditable(row, column)).map(column -> () -> {
                    grid.select(row, column);
                    grid.edit();
                });
    }
}
