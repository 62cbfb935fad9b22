package org.baraza.ui.monitoring.internal.round;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.ui.SpokenName;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.round.RoundEntry;
import org.baraza.ui.monitoring.internal.model.round.RoundRow;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * The fields that lie in the selected row: state, percentage, due value, comment. Tab goes from one to the next, Enter
 * enters the row, up and down go to another one, Escape takes the typing back, Ctrl+0 reports all as the month before.
 */
final class RowFields {

    /** What the keys of a row do. */
    interface Row {

        /** A key of 0 to 4, or Del. */
        void key(char key);

        void typed(RoundEntry entry);

        /** Takes the row in, and goes so many rows on. */
        void enter(int places);

        void takeBack();

        /** Reports all that have no report yet as they were reported the month before. */
        void sameForAll();
    }

    private static final int AIR = 5;

    private final Table table;
    private final Row row;
    private final StateStrip strip;
    private final Text done;
    private final Text due;
    private final Text comment;
    private final List<TableEditor> editors;
    private boolean filling;
    private Rectangle laid = new Rectangle(0, 0, 0, 0);
    private RoundEntry shown = new RoundEntry(Optional.empty(), "", "", "");

    RowFields(Table table, Row row, int stateColumn) {
        this.table = table;
        this.row = row;
        strip = new StateStrip(table, row::key, this::say);
        done = text(SWT.RIGHT, Messages.Round_donePercent);
        due = text(SWT.RIGHT, Messages.Round_due);
        comment = text(SWT.LEFT, Messages.Round_comment);
        done.setMessage("%");
        keys(strip);
        editors = List.of(editor(strip), editor(done), editor(due), editor(comment));
        editors.forEach(editor -> editor.setColumn(stateColumn + editors.indexOf(editor)));
        List.of(done, due, comment).forEach(field -> field.addListener(SWT.Modify, event -> read()));
        table.addListener(SWT.Paint, event -> followItem());
        hide();
    }

    /** Before it is painted for the first time, a table says of all its rows that they are the first one. */
    private void followItem() {
        TableEditor first = editors.getFirst();
        if (first.getItem() != null && !first.getItem().isDisposed()) {
            Rectangle cell = first.getItem().getBounds(first.getColumn());
            if (!cell.equals(laid)) {
                laid = cell;
                table.getDisplay().asyncExec(this::layOut);
            }
        }
    }

    private void layOut() {
        if (!table.isDisposed()) {
            editors.forEach(TableEditor::layout);
        }
    }

    void show(TableItem item, RoundRow at, RoundEntry entry, String month, Forms forms) {
        filling = true;
        strip.show(at.name(), entry.state());
        fill(done, entry.done());
        fill(due, entry.measured());
        fill(comment, entry.comment());
        comment.setMessage(NLS.bind(Messages.Round_what, month));
        due.setToolTipText(at.due().map(value -> RoundTable.dueWords(value, forms)).orElse(null));
        due.setMessage(at.due().map(value -> forms.date(value.day())).orElse(""));
        filling = false;
        shown = entry;
        controls().forEach(control -> control.setVisible(control != due || at.due().isPresent()));
        editors.forEach(editor -> editor.setItem(item));
        layOut();
    }

    void hide() {
        controls().forEach(control -> control.setVisible(false));
    }

    boolean isFocused() {
        return controls().anyMatch(Control::isFocusControl);
    }

    boolean setFocus() {
        return strip.isVisible() && strip.setFocus();
    }

    /** Letters begin the comment, or go on with it. */
    private void say(char first) {
        comment.setFocus();
        comment.setSelection(comment.getCharCount());
        String before = comment.getText();
        comment.insert(before.isEmpty() || before.endsWith(" ") ? Character.toString(first) : " " + first);
    }

    private Stream<Control> controls() {
        return Stream.of(strip, done, due, comment);
    }

    private Text text(int alignment, String name) {
        Text field = new Text(table, SWT.SINGLE | alignment);
        SpokenName.of(field, name);
        keys(field);
        return field;
    }

    private TableEditor editor(Control control) {
        TableEditor editor = new TableEditor(table) {
            @Override
            public void layout() {
                super.layout();
                inset(getEditor());
            }
        };
        editor.grabHorizontal = true;
        editor.grabVertical = true;
        editor.setEditor(control);
        return editor;
    }

    /** As far from the edges of its cell as the words of other rows are, so that two fields are never read as one. */
    private static void inset(Control control) {
        if (control instanceof Text && !control.isDisposed()) {
            Rectangle cell = control.getBounds();
            control.setBounds(cell.x + AIR, cell.y, Math.max(0, cell.width - 2 * AIR), cell.height);
        }
    }

    private static void fill(Text field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void read() {
        if (!filling) {
            shown = new RoundEntry(shown.state(), done.getText(), due.getText(), comment.getText());
            row.typed(shown);
        }
    }

    private void keys(Control control) {
        control.addListener(SWT.KeyDown, this::press);
        control.addListener(SWT.Traverse, event -> traverse(control, event));
    }

    private void press(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && (event.keyCode == '0' || event.keyCode == SWT.KEYPAD_0)) {
            row.sameForAll();
            event.doit = false;
            return;
        }
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> row.enter(1);
            case SWT.ARROW_DOWN -> row.enter(1);
            case SWT.ARROW_UP -> row.enter(-1);
            case SWT.ESC -> row.takeBack();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void traverse(Control from, Event event) {
        List<Control> order = controls().filter(Control::isVisible).toList();
        int step = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : event.detail == SWT.TRAVERSE_TAB_PREVIOUS ? -1 : 0;
        int next = order.indexOf(from) + step;
        if (step != 0 && next >= 0 && next < order.size()) {
            event.doit = false;
            order.get(next).setFocus();
        } else if (step < 0) {
            event.doit = false;
            table.traverse(SWT.TRAVERSE_TAB_PREVIOUS); // past the table, which passes the focus on to the fields
        } else {
            event.doit = step != 0;
        }
    }
}
