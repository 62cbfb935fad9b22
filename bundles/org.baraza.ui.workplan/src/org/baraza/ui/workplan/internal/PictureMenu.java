package org.baraza.ui.workplan.internal;

import org.baraza.ui.HeadButton;
import org.baraza.ui.RoomHead;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Offers what can be made of the plan on one page. */
final class PictureMenu {

    private final HeadButton button;
    private final Runnable print;
    private final Runnable save;

    PictureMenu(RoomHead head, Runnable print, Runnable save) {
        this.print = print;
        this.save = save;
        button = head.choice(Messages.Head_picture, "print", this::open);
        button.setToolTipText(Messages.Head_picture_tip);
    }

    private void open() {
        Menu menu = new Menu(button);
        item(menu, Messages.Picture_print, print);
        item(menu, Messages.Picture_save, save);
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String words, Runnable body) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> body.run());
    }
}
