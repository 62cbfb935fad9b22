package org.baraza.ui.strategy.internal;

import java.util.function.BooleanSupplier;

import org.baraza.ui.MenuKeys;
import org.baraza.ui.RowMenu;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;

/** What can be done with a task of the Guide, with the keys that do the same. */
final class GuideMenu {

    private final Menu menu;
    private final BooleanSupplier onTask;

    /** @param onTask whether a task is chosen, no phase */
    GuideMenu(Tree tree, BooleanSupplier onTask) {
        this.onTask = onTask;
        menu = new Menu(tree);
        tree.setMenu(menu);
        RowMenu.below(tree);
    }

    GuideMenu always(String words, int key, Runnable body) {
        item(words, key, body);
        return this;
    }

    GuideMenu ofTask(String words, int key, Runnable body) {
        MenuItem item = item(words, key, body);
        menu.addListener(SWT.Show, event -> item.setEnabled(onTask.getAsBoolean()));
        return this;
    }

    private MenuItem item(String words, int key, Runnable body) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(MenuKeys.with(words, key));
        item.addListener(SWT.Selection, event -> body.run());
        return item;
    }
}
