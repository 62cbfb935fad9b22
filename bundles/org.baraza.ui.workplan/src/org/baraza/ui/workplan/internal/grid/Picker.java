package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.drawing.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A list that opens at a cell. Of many, Space ticks and Enter takes what is ticked; of one, a field on top holds the
 * choice and takes any other text. Escape leaves everything as it was, a click elsewhere takes it.
 */
final class Picker {

    private static final int MOST_ROWS = 12;
    private static final double LEAST_WIDTH = 220;

    /** Hears that the choosing is over, by which key; 0 if by none. */
    @FunctionalInterface
    interface Done {
        void done(boolean take, int key);
    }

    private final Composite owner;
    private final Sheet sheet;
    private final Done done;
    private final List<Choice> choices;
    private final boolean many;
    private final Shell shell;
    private final Table table;
    private Text field;

    /** @param typed what the field holds at first, instead of the present choice; empty for none */
    Picker(Composite owner, Sheet sheet, Done done, List<Choice> choices, boolean many, String typed) {
        this.owner = owner;
        this.sheet = sheet;
        this.done = done;
        this.choices = choices;
        this.many = many;
        shell = new Shell(owner.getShell(), SWT.NO_TRIM | SWT.ON_TOP);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        if (!many) {
            addField(typed);
        }
        table = new Table(shell, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | (many ? SWT.CHECK : SWT.NONE));
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fill(typed);
        style();
        listen();
    }

    /** The chosen labels with commas between them, those chosen before first; or what the field holds. */
    String value() {
        if (!many) {
            return field.getText();
        }
        Stream<String> kept = choices.stream().filter(Choice::chosen).map(Choice::label).filter(this::isTicked);
        Stream<String> added = choices.stream().filter(choice -> !choice.chosen()).map(Choice::label)
                .filter(this::isTicked);
        return Stream.concat(kept, added).collect(Collectors.joining(", "));
    }

    /** @param place the lower edge of the cell, in the owner's coordinates */
    void openAt(Rectangle place) {
        int rows = Math.clamp(choices.size(), 1, MOST_ROWS);
        Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int height = table.getItemHeight() * rows + sheet.px(6) + (many ? 0 : field.computeSize(-1, -1).y);
        Point at = owner.toDisplay(place.x, place.y);
        Rectangle screen = owner.getMonitor().getClientArea();
        int y = at.y + height <= screen.y + screen.height ? at.y : at.y - height - sheet.px(24);
        shell.setBounds(at.x, y, Math.max(size.x, Math.max(place.width, sheet.px(LEAST_WIDTH))), height);
        shell.open();
        (many ? table : field).setFocus();
    }

    void close() {
        shell.dispose();
    }

    private void addField(String typed) {
        field = new Text(shell, SWT.SINGLE | SWT.BORDER);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        String present = choices.stream().filter(Choice::chosen).map(Choice::label).findFirst().orElse("");
        field.setText(typed.isEmpty() ? present : typed);
        if (typed.isEmpty()) {
            field.selectAll();
        } else {
            field.setSelection(typed.length());
        }
    }

    private void fill(String typed) {
        for (Choice choice : choices) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(choice.label());
            item.setChecked(many && choice.chosen());
        }
        int first = IntStream.range(0, choices.size())
                .filter(i -> typed.isEmpty() ? choices.get(i).chosen() : startsWith(choices.get(i).label(), typed))
                .findFirst().orElse(0);
        if (!choices.isEmpty()) {
            table.setSelection(first);
        }
    }

    private void style() {
        shell.setBackground(sheet.colour(Role.FIELD_EDGE));
        for (Control control : shell.getChildren()) {
            control.setBackground(sheet.colour(Role.FIELD));
            control.setForeground(sheet.colour(Role.TEXT));
            control.setFont(sheet.fonts().font(sheet.metrics().base()));
        }
    }

    private void listen() {
        shell.addListener(SWT.Deactivate, event -> done.done(true, 0));
        for (Control control : shell.getChildren()) {
            control.addListener(SWT.Traverse, this::traverse);
        }
        if (!many) {
            field.addListener(SWT.KeyDown, this::moveInList);
            table.addListener(SWT.Selection, event -> takeFromList());
            table.addListener(SWT.DefaultSelection, event -> done.done(true, 0));
        }
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> finish(event, false, 0);
            case SWT.TRAVERSE_RETURN -> finish(event, true, SWT.CR);
            case SWT.TRAVERSE_TAB_NEXT -> finish(event, true, SWT.TAB);
            default -> { }
        }
    }

    private void finish(Event event, boolean take, int key) {
        event.doit = false;
        event.detail = SWT.TRAVERSE_NONE;
        done.done(take, key);
    }

    private void moveInList(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && table.getItemCount() > 0) {
            event.doit = false;
            boolean known = choices.stream().anyMatch(choice -> choice.label().equals(field.getText()));
            int next = known ? table.getSelectionIndex() + step : table.getSelectionIndex();
            table.setSelection(Math.clamp(next, 0, table.getItemCount() - 1));
            takeFromList();
        }
    }

    private void takeFromList() {
        field.setText(table.getItem(table.getSelectionIndex()).getText());
        field.selectAll();
    }

    private boolean isTicked(String label) {
        return Stream.of(table.getItems()).anyMatch(item -> item.getChecked() && item.getText().equals(label));
    }

    private static boolean startsWith(String label, String typed) {
        return label.regionMatches(true, 0, typed, 0, typed.length());
    }
}
