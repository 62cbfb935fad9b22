package org.baraza.ui.catalogue.internal;

import org.baraza.ui.Icons;
import org.baraza.ui.RowMenu;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The context menu of the tree, which also shows the key. */
final class TacticMenu {

    static final String COMMAND = "org.baraza.ui.catalogue.addToWorkplan";

    private TacticMenu() {
    }

    static void on(Tree tree, IWorkbenchPartSite site) {
        CommandContributionItemParameter add = new CommandContributionItemParameter(site, COMMAND, COMMAND,
                CommandContributionItem.STYLE_PUSH);
        add.icon = Icons.descriptor("add");
        MenuManager menu = new MenuManager();
        menu.add(new CommandContributionItem(add));
        tree.setMenu(menu.createContextMenu(tree));
        RowMenu.below(tree);
        tree.addListener(SWT.Dispose, event -> menu.dispose());
    }
}
