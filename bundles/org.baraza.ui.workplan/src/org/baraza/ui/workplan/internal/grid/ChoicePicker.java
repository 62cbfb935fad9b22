package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Chooses one of a list, or takes any other text: the field holds the choice. */
final class ChoicePicker extends Picker {

    private final List<Choice> choices;
    private boolean taking;

    /** @param typed what the field holds at first, instead of the present choice; empty for none */
    ChoicePicker(Composite owner, Sheet sheet, Done done, String name, List<Choice> choices, String typed) {
        super(owner, sheet, done, name);
        this.choices = choices;
        list(choices.stream().map(Choice::label).toList());
        String present = choices.stream().filter(Choice::chosen).map(Choice::label).findFirst().orElse("");
        field.setText(typed.isEmpty() ? present : typed);
        if (typed.isEmpty()) {
            field.selectAll();
            select(first(present));
        } else {
            field.setSelection(typed.length());
            select(first(typed));
        }
        field.addListener(SWT.Modify, event -> follow());
        field.addListener(SWT.KeyDown, this::moveInList);
        table.addListener(SWT.Selection, event -> takeFromList());
        table.addListener(SWT.DefaultSelection, event -> finish(true, 0));
    }

    @Override
    String value() {
        return field.getText();
    }

    /** The list follows what is typed. */
    private void follow() {
        if (!taking) {
            select(first(field.getText()));
        }
    }

    private int first(String typed) {
        return typed.isEmpty() ? -1 : IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).label().regionMatches(true, 0, typed, 0, typed.length())).findFirst()
                .orElse(-1);
    }

    private void moveInList(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && table.getItemCount() > 0) {
            event.doit = false;
            boolean known = choices.stream().anyMatch(choice -> choice.label().equals(field.getText()));
            int at = table.getSelectionIndex();
            select(Math.clamp(known || at < 0 ? at + step : at, 0, table.getItemCount() - 1));
            takeFromList();
        }
    }

    private void takeFromList() {
        taking = true;
        field.setText(table.getItem(table.getSelectionIndex()).getText());
        field.selectAll();
        taking = false;
    }
}
