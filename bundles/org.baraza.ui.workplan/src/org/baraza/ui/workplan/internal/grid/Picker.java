package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.drawing.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A list that opens at a cell, inside the grid: so keys typed right after the one that opened it are its own. Of many, Space ticks and Enter takes what is ticked; of one, a field on top holds the
 * choice and takes any other text. Escape leaves everything as it was, a click elsewhere takes it.
 */
final class Picker {

    private static final int MOST_ROWS = 12;
    private static final double LEAST_WIDTH = 220;
    private static final double ROW = 24;
    private static final double FRAME = 6;

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
    private final Composite box;
    private final Table table;
    private Text field;

    /** @param typed what the field holds at first, instead of the present choice; empty for none */
    Picker(Composite owner, Sheet sheet, Done done, List<Choice> choices, boolean many, String typed) {
        this.owner = owner;
        this.sheet = sheet;
        this.done = done;
        this.choices = choices;
        this.many = many;
        box = new Composite(owner, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        layout.verticalSpacing = 0;
        box.setLayout(layout);
        box.addListener(SWT.Paint, event -> edge(event.gc));
        if (!many) {
            addField(typed);
        }
        table = new Table(box, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | (many ? SWT.CHECK : SWT.NONE));
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

    /** @param edge the lower edge of the cell, in the owner's coordinates */
    void openAt(Rectangle edge) {
        Rectangle area = owner.getClientArea();
        int wanted = table.getItemHeight() * Math.clamp(choices.size(), 1, MOST_ROWS) + sheet.px(FRAME)
                + (many ? 0 : field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        int below = area.height - edge.y;
        int above = edge.y - sheet.px(ROW);
        boolean under = wanted <= below || below >= above;
        int height = Math.min(wanted, under ? below : above);
        int natural = box.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int width = Math.max(natural, Math.max(edge.width, sheet.px(LEAST_WIDTH)));
        box.setBounds(Math.max(0, Math.min(edge.x, area.width - width)), under ? edge.y : above - height, width, height);
        box.moveAbove(null);
        (many ? table : field).setFocus();
    }

    void close() {
        box.dispose();
    }

    private void edge(GC gc) {
        gc.setForeground(sheet.colour(Role.FIELD_EDGE));
        gc.drawRectangle(0, 0, box.getSize().x - 1, box.getSize().y - 1);
    }

    private void addField(String typed) {
        field = new Text(box, SWT.SINGLE | SWT.BORDER);
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
        box.setBackground(sheet.colour(Role.FIELD));
        for (Control control : box.getChildren()) {
            control.setBackground(sheet.colour(Role.FIELD));
            control.setForeground(sheet.colour(Role.TEXT));
            control.setFont(sheet.fonts().font(sheet.metrics().base()));
        }
    }

    private void listen() {
        for (Control control : box.getChildren()) {
            control.addListener(SWT.Traverse, this::traverse);
            control.addListener(SWT.FocusOut, event -> control.getDisplay().asyncExec(this::doneIfLeft));
        }
        if (!many) {
            field.addListener(SWT.KeyDown, this::moveInList);
            table.addListener(SWT.Selection, event -> takeFromList());
            table.addListener(SWT.DefaultSelection, event -> done.done(true, 0));
        }
    }

    /** Another window in front doesn't count: one comes back. */
    private void doneIfLeft() {
        if (!box.isDisposed()) {
            Control focus = box.getDisplay().getFocusControl();
            if (focus != null && focus.getParent() != box) {
                done.done(true, 0);
            }
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
