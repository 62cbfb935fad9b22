package org.baraza.ui.stakeholders.internal;

import java.util.List;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.Icons;
import org.baraza.ui.stakeholders.internal.model.TeamView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The items of a menu of groups. */
record GroupMenu(Menu menu) {

    /** Opens under a button, for this once. */
    void openUnder(Control button) {
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        Point at = button.toDisplay(0, button.getSize().y);
        menu.setLocation(at);
        menu.setVisible(true);
    }

    MenuItem item(String text, String icon, Runnable body) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setImage(Icons.image(icon));
        item.addListener(SWT.Selection, event -> body.run());
        return item;
    }

    void line() {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    /** What the team says of the groups. */
    void marks(List<StakeholderGroup> groups, GroupEdits edits) {
        MenuItem nonUser = new MenuItem(menu, SWT.CHECK);
        nonUser.setText(Messages.Group_notYetUser);
        nonUser.setSelection(new TeamView(groups).areNotYetUsers());
        nonUser.addListener(SWT.Selection, event -> edits.notYetUsers(groups, nonUser.getSelection()));
    }
}
