package org.baraza.testkit.ui;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** How far it is down a menu. */
final class MenuWalk {

    private MenuWalk() {
    }

    /** How many items that can be chosen stand above the one with these words, whatever key stands beside them. */
    static int to(Menu menu, String words) {
        List<String> offered = Stream.of(menu.getItems())
                .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && item.isEnabled())
                .map(MenuItem::getText).map(text -> text.replace("&", "").split("\t")[0]).toList();
        if (!offered.contains(words)) {
            throw new NoSuchElementException("The menu does not offer " + words + " but " + offered);
        }
        return offered.indexOf(words);
    }
}
