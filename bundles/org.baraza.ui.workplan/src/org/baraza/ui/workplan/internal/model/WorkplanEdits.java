package org.baraza.ui.workplan.internal.model;

import java.util.List;
import java.util.Objects;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
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

    /** Engages these groups and no others that have a name. */
    public Edit engage(int row, List<StakeholderGroup> groups) {
        return model.rows().get(row) instanceof Row.Planned planned
                ? new PeopleEdits(model).groups(planned.activity(), groups) : Edit.unchanged();
    }

    /** Adds an activity after the row's, under the same objective; in the column of objectives as the last. */
    public Edit add(int row, int column) {
        return model.columns().get(column).kind() == Column.Kind.OBJECTIVE
                ? rows.addTo(model.rows().get(row).objective())
                : rows.add(row);
    }

    /** Deletes the activities among the rows. */
    public Edit delete(List<Integer> at) {
        return rows.delete(at);
    }

    /** Adds the likes of activities after them: what was planned, without what was done. */
    public Edit duplicate(List<Integer> at) {
        return rows.duplicate(at);
    }

    /** Moves activities to where another row stands. */
    public Edit moveTo(List<Integer> at, int target) {
        return rows.moveTo(at, target);
    }

    /** Moves activities one place up or down, at the edge of their objective into the neighbouring one. */
    public Edit move(List<Integer> at, boolean down) {
        return rows.move(at, down);
    }

    /** Moves the ends of activities' time frames by so many quarters, all of them or none. */
    public Edit shift(List<Integer> at, int first, int last) {
        TimeEdits times = new TimeEdits(model);
        return Edit.together(rows.planned(at).stream().map(row -> times.shift(row.activity(), first, last)).toList());
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
