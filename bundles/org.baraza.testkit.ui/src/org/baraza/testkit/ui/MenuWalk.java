package org.baraza.testkit.ui;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Goes down the menus that open, by arrow keys. It looks at each step where it stands, for a menu that is still opening
 * loses keys, and one that opens under the pointer begins at the item there.
 */
final class MenuWalk implements AutoCloseable {

    private final Listener following = this::follow;
    private final Display display;
    private final Keyboard keyboard;
    private final Patience patience;
    private Optional<Menu> shown = Optional.empty();
    private Optional<MenuItem> armed = Optional.empty();

    /** Waits for a while until something is so. */
    interface Patience {
        boolean until(BooleanSupplier so);
    }

    MenuWalk(Display display, Keyboard keyboard, Patience patience) {
        this.display = display;
        this.keyboard = keyboard;
        this.patience = patience;
        display.addFilter(SWT.Show, following);
        display.addFilter(SWT.Arm, following);
    }

    /** Opens what stands behind these words, one after the other, and chooses the last. */
    void choose(String... words) {
        for (int level = 0; level < words.length; level++) {
            Menu menu = opened(words[level]);
            stepTo(item(menu, words[level]));
            shown = Optional.empty();
            keyboard.press(level < words.length - 1 ? "ArrowRight" : "Enter");
        }
    }

    private Menu opened(String words) {
        patience.until(() -> shown.isPresent());
        return shown.orElseThrow(() -> new NoSuchElementException("No menu opened before " + words));
    }

    private void stepTo(MenuItem item) {
        int most = 3 * item.getParent().getItemCount();
        for (int steps = 0; steps < most && !standsOn(item); steps++) {
            Optional<MenuItem> before = armed;
            keyboard.press("ArrowDown");
            patience.until(() -> !armed.equals(before));
        }
        if (!standsOn(item)) {
            throw new NoSuchElementException("No key leads to " + item.getText());
        }
    }

    private boolean standsOn(MenuItem item) {
        return armed.filter(item::equals).isPresent();
    }

    private static MenuItem item(Menu menu, String words) {
        return Stream.of(menu.getItems()).filter(item -> item.isEnabled() && words(item).equals(words)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("The menu does not offer " + words + " but "
                        + Stream.of(menu.getItems()).filter(MenuItem::isEnabled).map(MenuWalk::words).toList()));
    }

    /** Whatever key stands beside them. */
    private static String words(MenuItem item) {
        return item.getText().replace("&", "").split("\t")[0];
    }

    private void follow(Event event) {
        switch (event.widget) {
            case Menu menu when event.type == SWT.Show -> shown = Optional.of(menu);
            case MenuItem item when event.type == SWT.Arm -> armed = Optional.of(item);
            default -> { }
        }
    }

    @Override
    public void close() {
        display.removeFilter(SWT.Show, following);
        display.removeFilter(SWT.Arm, following);
    }
}
