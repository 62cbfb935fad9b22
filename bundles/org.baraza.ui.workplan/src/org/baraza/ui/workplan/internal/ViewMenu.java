package org.baraza.ui.workplan.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.baraza.ui.HeadButton;
import org.baraza.ui.RoomHead;
import org.baraza.ui.workplan.internal.model.Arrangement;
import org.baraza.ui.workplan.internal.model.Column;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.Grouping;
import org.baraza.ui.workplan.internal.model.Sort;
import org.baraza.ui.workplan.internal.model.WorkplanModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Offers the ways to look at the plan: what its rows are grouped by and sorted by, and which columns are shown. */
final class ViewMenu {

    private final PlanPage page;
    private final HeadButton button;

    ViewMenu(RoomHead head, PlanPage page) {
        this.page = page;
        button = head.choice(Messages.View, "settings", this::open);
        button.setToolTipText(Messages.View_tip);
    }

    HeadButton button() {
        return button;
    }

    private void open() {
        Menu menu = new Menu(button);
        groups(below(menu, Messages.View_group));
        order(below(menu, Messages.View_sort));
        columns(below(menu, Messages.View_columns));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.PUSH, Messages.View_widths, false, page::usualWidths);
        item(menu, SWT.PUSH, Messages.Group_none, false,
                () -> page.arranged(present().grouped(Grouping.NONE).sorted(Optional.empty())))
                .setEnabled(present().isReordered());
        Point below = button.toDisplay(0, button.getSize().y);
        menu.setLocation(below);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void groups(Menu menu) {
        for (Grouping grouping : Grouping.values()) {
            item(menu, SWT.RADIO, grouping == Grouping.NONE ? Messages.View_noGroups : grouping.word(),
                    present().grouping() == grouping, () -> page.arranged(present().grouped(grouping)));
        }
    }

    private void order(Menu menu) {
        Optional<Sort> sort = present().sort();
        item(menu, SWT.RADIO, Messages.Group_none, sort.isEmpty(),
                () -> page.arranged(present().sorted(Optional.empty())));
        for (Column column : model().columns()) {
            item(menu, SWT.RADIO, plain(name(column)), sort.filter(by -> by.column().equals(column)).isPresent(),
                    () -> page.arranged(present().sorted(Optional.of(new Sort(column, descending())))));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.CHECK, Messages.View_descending, descending(), () -> page.arranged(present()
                .sorted(sort.map(by -> new Sort(by.column(), !by.descending()))))).setEnabled(sort.isPresent());
    }

    private void columns(Menu menu) {
        for (Kind kind : Kind.values()) {
            if (Arrangement.HIDEABLE.contains(kind)) {
                String words = kind == Kind.COST ? Messages.View_years : plain(model().heading(Column.of(kind)));
                item(menu, SWT.CHECK, words, !present().hidden().contains(kind), () -> toggle(kind));
            }
        }
    }

    private void toggle(Kind kind) {
        Set<Kind> hidden = new HashSet<>(present().hidden());
        if (!hidden.remove(kind)) {
            hidden.add(kind);
        }
        page.arranged(present().hiding(hidden));
    }

    private boolean descending() {
        return present().sort().filter(Sort::descending).isPresent();
    }

    /** A word of the document, which has no key of its own. */
    private static String plain(String words) {
        return words.replace("&", "&&");
    }

    private String name(Column column) {
        return column.kind() == Kind.COST ? model().costHeading() + " " + model().heading(column)
                : model().heading(column);
    }

    private Arrangement present() {
        return page.arrangement();
    }

    private WorkplanModel model() {
        return page.model();
    }

    private static Menu below(Menu menu, String words) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(words);
        Menu below = new Menu(item);
        item.setMenu(below);
        return below;
    }

    private static MenuItem item(Menu menu, int kind, String words, boolean on, Runnable body) {
        MenuItem item = new MenuItem(menu, kind);
        item.setText(words);
        item.setSelection(on);
        item.addListener(SWT.Selection, event -> {
            if (kind != SWT.RADIO || item.getSelection()) {
                body.run();
            }
        });
        return item;
    }
}
