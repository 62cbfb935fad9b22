package org.baraza.ui.workplan.internal.model;

import java.util.Objects;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.ui.workplan.internal.Messages;

/** What can be done to a workplan. Every method says what would happen; nothing is written before a change's body runs. */
public final class WorkplanEdits {

    private final WorkplanModel model;
    private final RowEdits rows;

    public WorkplanEdits(WorkplanModel model) {
        this.model = model;
        this.rows = new RowEdits(model);
    }

    /** Takes over what was typed into a cell, or pasted. */
    public Edit type(int row, int column, String typed) {
        if (!model.isEditable(row, column)) {
            return Edit.unchanged();
        }
        String text = typed.strip();
        if (text.equals(model.cell(row, column).editText())) {
            return Edit.unchanged();
        }
        Column at = model.columns().get(column);
        if (at.kind() == Column.Kind.OBJECTIVE) {
            return objective(model.rows().get(row).objective(), text);
        }
        return switch (model.rows().get(row)) {
            case Row.Planned planned -> into(planned.activity(), at, text);
            case Row.Inviting inviting -> text.isEmpty() ? Edit.unchanged() : rows.addTo(inviting.objective(), text);
            case Row.Head head -> Edit.unchanged();
        };
    }

    /** Adds an activity after the row's, under the same objective; in the column of objectives as the last. */
    public Edit add(int row, int column) {
        return model.columns().get(column).kind() == Column.Kind.OBJECTIVE
                ? rows.addTo(model.rows().get(row).objective())
                : rows.add(row);
    }

    public Edit delete(int row) {
        return rows.delete(row);
    }

    /** Adds the like of an activity after it: what was planned, without what was done. */
    public Edit duplicate(int row) {
        return rows.duplicate(row);
    }

    /** Moves an activity to where another row stands. */
    public Edit moveTo(int row, int target) {
        return rows.moveTo(row, target);
    }

    /** Moves an activity one place up or down, at the edge of its objective into the neighbouring one. */
    public Edit move(int row, boolean down) {
        return rows.move(row, down);
    }

    /** Moves the ends of an activity's time frame by so many quarters. */
    public Edit shift(int row, int first, int last) {
        return model.rows().get(row) instanceof Row.Planned planned
                ? new TimeEdits(model).shift(planned.activity(), first, last)
                : Edit.unchanged();
    }

    /** Takes over a text for an activity, which may not be in the plan yet; the same text again may change it. */
    public Edit into(Activity activity, Column column, String text) {
        return switch (column.kind()) {
            case OBJECTIVE, TOTAL -> Edit.unchanged();
            case MEANS -> name(activity, text);
            case GROUPS -> new PeopleEdits(model).groups(activity, text);
            case LEAD -> new PeopleEdits(model).lead(activity, text);
            case COST -> new CostEdits(model).cost(activity, column.year().orElseThrow(), text);
            case IMPACT -> new TargetEdits(model).name(activity, text);
            case TIME -> new TimeEdits(model).frame(activity, text);
        };
    }

    private static Edit name(Activity activity, String text) {
        return text.isEmpty() ? new Edit.Refused(Messages.Refused_name)
                : Edit.change(Messages.Edit_name, activity, () -> activity.setName(text));
    }

    private static Edit objective(Objective objective, String text) {
        if (text.isEmpty()) {
            return new Edit.Refused(Messages.Refused_objective);
        }
        String line = text.replaceAll("\\s+", " ");
        return Objects.equals(line, objective.getStatement()) ? Edit.unchanged()
                : Edit.change(Messages.Edit_objective, objective, () -> objective.setStatement(line));
    }
}
