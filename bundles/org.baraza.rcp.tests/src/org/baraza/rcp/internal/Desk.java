package org.baraza.rcp.internal;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.testkit.ui.WorkbenchUser;
import org.baraza.ui.DropDown;
import org.baraza.ui.HeadButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * What lies before a person, found by its words or by how it is spoken. It is typed and pressed by keys where a window
 * manager lets them arrive, and else as if they had.
 */
final class Desk {

    private static final boolean KEYS = System.getenv("BARAZA_WINDOW_MANAGER") != null;

    private final Workbench workbench;
    private final WorkbenchUser user;

    Desk(Workbench workbench, WorkbenchUser user) {
        this.workbench = workbench;
        this.user = user;
    }

    void press(String words) {
        press(user.shell(), words);
    }

    void press(Shell shell, String words) {
        one(shell, Button.class, button -> plain(button.getText()).equals(words), words)
                .notifyListeners(SWT.Selection, new Event());
        workbench.settle();
    }

    /** A flat button of the head or of a row of tools. */
    void use(String words) {
        one(user.shell(), HeadButton.class, button -> button.getText().equals(words), words).press();
        workbench.settle();
    }

    /** Writes over what stands in a field, and leaves it. */
    void write(String name, String words) {
        write(field(name), words);
    }

    void write(Text field, String words) {
        field.setFocus();
        field.selectAll();
        if (KEYS) {
            user.type(words);
        } else {
            field.setText(words);
        }
        workbench.active().commitPending();
        workbench.settle();
    }

    Text field(String name) {
        return one(user.shell(), Text.class, named(name), name);
    }

    void pick(String name, String words) {
        DropDown combo = one(user.shell(), DropDown.class, choiceOf(name), name);
        int index = combo.getItems().indexOf(words);
        if (index < 0) {
            throw new AssertionError(name + " does not offer " + words + " but " + String.join(", ", combo.getItems()));
        }
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        workbench.settle();
    }

    /** Chooses from the menu of a field. @param words of the item, or what it holds */
    void choose(String name, String words) {
        Button field = one(user.shell(), Button.class, choiceOf(name), name);
        Menu[] shown = {null};
        Listener showing = event -> shown[0] = event.widget instanceof Menu menu ? menu : shown[0];
        Display.getCurrent().addFilter(SWT.Show, showing);
        try {
            field.notifyListeners(SWT.Selection, new Event());
            user.settle();
        } finally {
            Display.getCurrent().removeFilter(SWT.Show, showing);
        }
        if (shown[0] == null) {
            throw new AssertionError("No menu opened at " + name);
        }
        MenuItem item = Stream.of(shown[0].getItems()).filter(offered -> plain(offered.getText()).contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError(name + " does not offer " + words));
        shown[0].setVisible(false);
        item.setSelection(true);
        item.notifyListeners(SWT.Selection, new Event());
        workbench.settle();
    }

    Table table(String name) {
        return one(user.shell(), Table.class, named(name), name);
    }

    /** Chooses the row that holds the words. */
    TableItem row(String table, String words) {
        Table rows = table(table);
        TableItem row = Stream.of(rows.getItems()).filter(item -> line(item).contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError(table + " has no row with " + words));
        rows.setSelection(row);
        Event event = new Event();
        event.item = row;
        rows.notifyListeners(SWT.Selection, event);
        workbench.settle();
        return row;
    }

    /** All cells of a row. */
    static String line(TableItem item) {
        return String.join(" | ", Stream.iterate(0, column -> column + 1).limit(item.getParent().getColumnCount())
                .map(item::getText).toList());
    }

    /** How the control that has the focus is spoken. */
    String focus() {
        return Optional.ofNullable(Display.getCurrent().getFocusControl()).flatMap(Voice::nameOf).orElse("");
    }

    void takeAllBack() {
        while (user.session().canUndo()) {
            user.session().undo();
        }
        workbench.settle();
    }

    private static <T extends Control> Predicate<T> named(String name) {
        return control -> Voice.nameOf(control).filter(name::equals).isPresent();
    }

    private static <T extends Control> Predicate<T> choiceOf(String name) {
        return control -> Voice.nameOf(control).filter(spoken -> spoken.equals(name) || spoken.startsWith(name + ", "))
                .isPresent();
    }

    private static <T extends Control> T one(Shell shell, Class<T> kind, Predicate<T> wanted, String words) {
        return Widgets.visible(shell, kind).filter(wanted).findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + kind.getSimpleName() + " " + words + " in sight"));
    }

    private static String plain(String text) {
        return text.replace("&", "");
    }
}
