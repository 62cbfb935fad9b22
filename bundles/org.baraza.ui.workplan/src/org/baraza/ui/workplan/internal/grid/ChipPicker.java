package org.baraza.ui.workplan.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.baraza.ui.ArrowKey;
import org.baraza.ui.SpokenName;
import org.baraza.ui.workplan.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Chooses several of a list: those chosen stand as chips above the field, letters typed into it search the others. Enter
 * takes the one found, and with nothing typed all that are chosen; Backspace takes the last chip away, or the one that
 * arrows in the empty field have come to, and so does Delete.
 */
final class ChipPicker extends Picker {

    private final List<Choice> all;
    private final List<Choice> chosen;
    private List<Choice> found = List.of();
    private Chips chips;

    /** @param typed what is searched at first; empty for nothing */
    ChipPicker(Composite owner, Sheet sheet, Done done, String name, List<Choice> choices, String typed) {
        super(owner, sheet, done, name);
        all = List.copyOf(choices);
        chosen = new ArrayList<>(choices.stream().filter(Choice::chosen).toList());
        field.setMessage(choices.isEmpty() ? Messages.Picker_none : Messages.Picker_search);
        field.setText(typed);
        field.setSelection(typed.length());
        search();
        field.addListener(SWT.Modify, event -> {
            chips.unmark();
            search();
        });
        SpokenName.of(field, () -> chips.marked().map(chip -> NLS.bind(Messages.Picker_marked, chip.label())).orElse(name));
        field.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.DefaultSelection, event -> choose());
        table.addListener(SWT.MouseUp, event -> choose());
    }

    @Override
    void above(Composite parent) {
        chips = new Chips(parent, sheet, this::remove);
        chips.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    @Override
    int heightAbove(int width) {
        int height = chips.height(width);
        GridData data = (GridData) chips.control().getLayoutData();
        data.heightHint = height;
        data.exclude = height == 0;
        chips.control().setVisible(height > 0);
        return height;
    }

    @Override
    ChosenGroups value() {
        return new ChosenGroups(chosen.stream().flatMap(choice -> choice.group().stream()).toList());
    }

    @Override
    boolean isDone() {
        if (table.getSelectionIndex() < 0) {
            return field.getText().isBlank();
        }
        choose();
        return false;
    }

    @Override
    void last() {
        if (!field.getText().isBlank()) {
            choose();
        }
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        int along = field.getText().isEmpty() ? ArrowKey.step(event) : 0;
        boolean blank = field.getText().isBlank();
        if (along != 0) {
            event.doit = false;
            chips.walk(along);
            SpokenName.renew(field);
        } else if (chips.marked().isPresent() && (event.character == SWT.BS || event.character == SWT.DEL)) {
            event.doit = false;
            remove(chips.marked().get());
            SpokenName.renew(field);
        } else if (step != 0) {
            event.doit = false;
            select(Math.min(table.getSelectionIndex() + step, table.getItemCount() - 1));
        } else if (event.character == SWT.BS && field.getText().isEmpty() && !chosen.isEmpty()) {
            event.doit = false;
            remove(chosen.getLast());
        } else if (event.character == ',' || event.character == ' ' && blank && table.getSelectionIndex() >= 0) {
            event.doit = false;
            choose();
        }
    }

    private void choose() {
        int at = table.getSelectionIndex();
        if (at >= 0) {
            chosen.add(found.get(at));
            field.setText("");
            search();
            field.setFocus();
        }
    }

    private void remove(Choice choice) {
        chosen.remove(choice);
        search();
        field.setFocus();
    }

    /** The first that begins with what is typed is found; else the first that holds it. */
    private void search() {
        String typed = field.getText().strip().toLowerCase(Locale.ROOT);
        found = all.stream().filter(choice -> !chosen.contains(choice))
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(typed)).toList();
        list(found.stream().map(Choice::label).toList());
        int first = (int) found.stream()
                .takeWhile(choice -> !choice.label().toLowerCase(Locale.ROOT).startsWith(typed)).count();
        select(typed.isEmpty() ? -1 : first < found.size() ? first : 0);
        chips.show(chosen);
        place();
    }
}
