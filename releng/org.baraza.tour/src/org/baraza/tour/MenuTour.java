package org.baraza.tour;

import java.util.List;

import org.baraza.testkit.ui.Widgets;
import org.baraza.testkit.ui.WorkbenchUser;
import org.baraza.ui.HeadButton;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menus of the bar, of the buttons that offer more, and those that a right click opens. */
final class MenuTour {

    private static final int LARGE = 200;
    private static final int AIR = 20;

    private final WorkbenchUser user;
    private final Album album;

    MenuTour(WorkbenchUser user, Album album) {
        this.user = user;
        this.album = album;
    }

    /** The key that closes a menu of the bar would need a window manager: the item that opened it does it too. */
    void walk() {
        List<HeadButton> offering = Widgets.visible(user.shell(), HeadButton.class).filter(HeadButton::offersMore)
                .toList();
        for (HeadButton button : offering) {
            button.press();
            album.picture("menu-" + button.getText());
            close(button.getMenu());
        }
        for (MenuItem item : user.shell().getMenuBar().getItems()) {
            user.click(place(item));
            album.picture("menu-" + item.getText().replace("&", ""));
            user.click(place(item));
        }
    }

    /** The menu of the first large control in front that has one. */
    void contextMenu(String room) {
        Widgets.visible(user.shell(), Control.class)
                .filter(control -> !(control instanceof CLabel) && control.getMenu() != null && control.getSize().x > LARGE).findFirst()
                .ifPresent(control -> {
                    control.getMenu().setLocation(control.toDisplay(LARGE / 2, LARGE / 2));
                    control.getMenu().setVisible(true);
                    album.picture(room + "-context-menu");
                    close(control.getMenu());
                });
    }

    private void close(Menu menu) {
        if (menu != null && !menu.isDisposed()) {
            menu.setVisible(false);
        }
        user.settle();
    }

    /** SWT tells nobody where an item of the bar stands: they follow each other, with air around their words. */
    private Point place(MenuItem item) {
        GC gc = new GC(user.shell());
        try {
            int x = 4;
            for (MenuItem other : item.getParent().getItems()) {
                int width = gc.textExtent(other.getText().replace("&", "")).x + AIR;
                if (other == item) {
                    return user.shell().toDisplay(x + width / 2, -AIR / 2);
                }
                x += width;
            }
            throw new IllegalArgumentException(item.getText());
        } finally {
            gc.dispose();
        }
    }
}
