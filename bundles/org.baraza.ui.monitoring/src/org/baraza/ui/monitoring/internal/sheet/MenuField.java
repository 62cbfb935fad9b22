package org.baraza.ui.monitoring.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.baraza.ui.ButtonText;
import org.baraza.ui.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * A field for one or several of a list, chosen from a menu: it shows what is chosen.
 *
 * @param <T> what is chosen
 */
public final class MenuField<T> {

    /** One of the list. */
    public record Offer<T>(T value, String words, boolean on) {
    }

    private final Button control;
    private final ButtonText text;
    private final boolean several;
    private final String none;
    private final Consumer<T> chosen;
    private Supplier<List<Offer<T>>> offers = List::of;
    private String words = "";
    private String nothing = "–";

    /** @param none what it says while nothing is chosen */
    public MenuField(Composite parent, String name, boolean several, String none, Consumer<T> chosen) {
        this.several = several;
        this.none = none;
        this.chosen = chosen;
        words = none;
        control = new Button(parent, SWT.PUSH | SWT.LEFT);
        text = new ButtonText(control);
        text.show(words); // a page may be laid out before it is filled
        SpokenName.of(control, () -> name + ", " + words);
        control.addListener(SWT.Selection, event -> open());
    }

    public Button control() {
        return control;
    }

    /** Stands among drop-downs, and is marked as they are. */
    public MenuField<T> marked() {
        text.mark();
        return this;
    }

    /** @param sentence said in the menu while there is nothing to choose */
    public void orSay(String sentence) {
        nothing = sentence;
    }

    public void show(Supplier<List<Offer<T>>> next) {
        offers = next;
        words = Optional.of(next.get().stream().filter(Offer::on).map(Offer::words)
                .collect(Collectors.joining(", "))).filter(text -> !text.isEmpty()).orElse(none);
        text.show(words);
    }

    private void open() {
        Menu menu = new Menu(control);
        List<Offer<T>> all = offers.get();
        if (all.isEmpty()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(nothing);
            item.setEnabled(false);
        }
        for (Offer<T> offer : all) {
            MenuItem item = new MenuItem(menu, several ? SWT.CHECK : SWT.RADIO);
            item.setText(offer.words().replace("&", "&&"));
            item.setSelection(offer.on());
            item.addListener(SWT.Selection, event -> {
                if (several || item.getSelection()) {
                    chosen.accept(offer.value());
                }
            });
        }
        Point below = control.toDisplay(0, control.getSize().y);
        menu.setLocation(below);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
