package org.baraza.ui.workplan.internal.model.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.Cells;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.Column;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.Row;
import org.baraza.ui.workplan.internal.model.WorkplanEdits;
import org.baraza.ui.workplan.internal.model.WorkplanModel;
import org.eclipse.osgi.util.NLS;

/**
 * Copies, pastes, fills and empties blocks of cells. What can be read is taken over in one step; every cell that can't
 * be is named. What reaches beyond the last row adds activities.
 */
public final class Blocks {

    private final WorkplanModel model;
    private final WorkplanEdits edits;

    public Blocks(WorkplanModel model) {
        this.model = model;
        this.edits = new WorkplanEdits(model);
    }

    /** The cells as their editors would show them; sums as they read. */
    public Cells copy(Area area) {
        return new Cells(area.rows().stream().map(row -> area.columns().stream().map(column -> text(row, column))
                .toList()).toList());
    }

    /** The block goes where the area begins; a single text goes into every cell of the area. */
    public Pasted paste(Cells block, Area area) {
        if (block.rows().isEmpty()) {
            return new Pasted(Messages.Edit_paste, Edit.unchanged(), List.of());
        }
        boolean one = block.rows().size() == 1 && block.width() == 1;
        Cells filled = one ? repeated(withoutHeads(area.rows()).size(), block.at(0, 0), area) : block;
        return new Taking().take(Messages.Edit_paste, filled, one ? withoutHeads(area.rows()) : below(area.firstRow(),
                filled.rows().size()), area.firstColumn());
    }

    /** The first row of the area goes into the others; a single row gets what stands above it. Objectives stay. */
    public Pasted fillDown(Area area) {
        if (area.columns().stream().allMatch(column -> kind(column) == Kind.OBJECTIVE)) {
            return new Pasted(Messages.Edit_fill, Edit.unchanged(), List.of(Messages.Refused_fill));
        }
        int from = area.firstRow() == area.lastRow() ? area.firstRow() - 1 : area.firstRow();
        if (from < 0 || isHead(from)) {
            return new Pasted(Messages.Edit_fill, Edit.unchanged(), List.of());
        }
        List<String> texts = area.columns().stream()
                .map(column -> kind(column) == Kind.OBJECTIVE ? "" : text(from, column)).toList();
        List<Integer> rows = withoutHeads(IntStream.rangeClosed(from + 1, area.lastRow()).boxed().toList());
        return new Taking().take(Messages.Edit_fill, new Cells(Collections.nCopies(rows.size(), texts)), rows,
                area.firstColumn());
    }

    /** Takes away what stands in the cells, or says that there is nothing. */
    public Pasted clear(Area area) {
        List<Integer> rows = withoutHeads(area.rows());
        Pasted cleared = new Taking().take(Messages.Edit_clear, repeated(rows.size(), "", area), rows, area.firstColumn());
        return cleared.isSilent() ? new Pasted(cleared.label(), cleared.edit(), List.of(Messages.Refused_clear)) : cleared;
    }

    private String text(int row, int column) {
        return kind(column) == Kind.TOTAL || isHead(row) ? model.cell(row, column).text() : model.cell(row, column).editText();
    }

    private Kind kind(int column) {
        return model.columns().get(column).kind();
    }

    private static Cells repeated(int rows, String text, Area area) {
        return new Cells(Collections.nCopies(rows, Collections.nCopies(area.columns().size(), text)));
    }

    private boolean isHead(int row) {
        return row < model.rows().size() && model.rows().get(row) instanceof Row.Head;
    }

    private List<Integer> withoutHeads(List<Integer> rows) {
        return rows.stream().filter(row -> !isHead(row)).toList();
    }

    /** So many rows from one on, heads of groups left out; there may be more than the plan has. */
    private List<Integer> below(int first, int count) {
        return IntStream.iterate(first, row -> row + 1).filter(row -> !isHead(row)).limit(count).boxed().toList();
    }

    /** On one line; money in whatever form. */
    private String normal(Column column, String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " ").strip();
        return column.kind() == Kind.COST ? model.editable(line) : line;
    }

    /** One taking over of many cells, which stay selected; activities that it adds are selected instead. */
    private final class Taking {

        private final List<Runnable> bodies = new ArrayList<>();
        private final List<String> refusals = new ArrayList<>();
        private Optional<StrategyElement> select = Optional.empty();

        /** @param rows one for each line of the block */
        Pasted take(String label, Cells block, List<Integer> rows, int firstColumn) {
            for (int i = 0; i < block.rows().size(); i++) {
                int row = rows.get(i);
                if (row < model.rows().size() && model.rows().get(row) instanceof Row.Planned planned) {
                    row(planned.activity(), row, block, i, firstColumn);
                } else {
                    added(Math.min(row, model.rows().size() - 1), block, i, firstColumn);
                }
            }
            Edit edit = bodies.isEmpty() ? Edit.unchanged()
                    : new Edit.Change(label, () -> bodies.forEach(Runnable::run), select);
            return new Pasted(label, edit, refusals);
        }

        private void row(Activity activity, int row, Cells block, int line, int firstColumn) {
            columns(block, firstColumn).forEach(column -> {
                Column at = model.columns().get(column);
                String text = normal(at, block.at(line, column - firstColumn));
                if (at.kind() == Kind.OBJECTIVE) {
                    objective(row, column, text);
                } else if (!text.equals(model.cell(row, column).editText())) {
                    note(edits.into(activity, at, text), row, at);
                }
            });
        }

        /** The objective spans its rows: only its first one takes a text, and none takes nothing. */
        private void objective(int row, int column, String text) {
            if (!text.isEmpty() && model.firstRowOf(row) == row) {
                note(edits.type(row, column, text), row, model.columns().get(column));
            }
        }

        private void added(int row, Cells block, int line, int firstColumn) {
            Objective objective = model.rows().get(row).objective();
            int means = model.columnOf(Kind.MEANS).orElseThrow();
            String name = firstColumn > means ? "" : normal(model.columns().get(means), block.at(line, means - firstColumn));
            if (name.isEmpty()) {
                if (!block.rows().get(line).stream().allMatch(String::isEmpty)) {
                    refusals.add(NLS.bind(Messages.Refused_noName, line + 1));
                }
                return;
            }
            Activity activity = StrategyFactory.eINSTANCE.createActivity();
            bodies.add(() -> objective.getActivities().add(activity));
            select = select.or(() -> Optional.of(activity));
            columns(block, firstColumn).filter(column -> kind(column) != Kind.OBJECTIVE).forEach(column -> {
                Column at = model.columns().get(column);
                String text = normal(at, block.at(line, column - firstColumn));
                if (!text.isEmpty()) {
                    note(edits.into(activity, at, text), row, at);
                }
            });
        }

        private Stream<Integer> columns(Cells block, int firstColumn) {
            return IntStream.range(firstColumn, Math.min(firstColumn + block.width(), model.columns().size())).boxed();
        }

        private void note(Edit edit, int row, Column column) {
            switch (edit) {
                case Edit.Change change -> bodies.add(change.body());
                case Edit.Refused refused ->
                    refusals.add(NLS.bind(Messages.Refused_cell, model.place(row, column), refused.sentence()));
                case Edit.Unchanged unchanged -> { }
            }
        }
    }
}
