package org.baraza.rcp.internal;

import java.util.List;

import org.baraza.ui.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * What a button of the tools offers in its menu.
 *
 * @param icon by name; empty for none
 * @param tip may be empty
 */
record Offer(String words, String icon, String tip, boolean enabled, Runnable body) {

    static void into(Menu menu, List<Offer> offers) {
        offers.forEach(offer -> offer.into(menu));
    }

    private void into(Menu menu) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.replace("&", "&&"));
        item.setEnabled(enabled);
        if (!icon.isEmpty()) {
            item.setImage(Icons.image(icon));
        }
        if (!tip.isEmpty()) {
            item.setToolTipText(tip);
        }
        item.addListener(SWT.Selection, event -> body.run());
    }
}
