package org.baraza.ui.monitoring.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.baraza.ui.DropMark;
import org.baraza.ui.SpokenName;
import org.baraza.ui.monitoring.internal.model.Fit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
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
    private final boolean several;
    private final String none;
    private final Consumer<T> chosen;
    private Supplier<List<Offer<T>>> offers = List::of;
    private String words = "";
    private Optional<DropMark> mark = Optional.empty();

    /** @param none what it says while nothing is chosen */
    public MenuField(Composite parent, String name, boolean several, String none, Consumer<T> chosen) {
        this.several = several;
        this.none = none;
        this.chosen = chosen;
        words = none;
        control = new Button(parent, SWT.PUSH | SWT.LEFT);
        write(words); // a page may be laid out before it is filled
        SpokenName.of(control, () -> name + ", " + words);
        control.addListener(SWT.Selection, event -> open());
        control.addListener(SWT.Resize, event -> fit());
    }

    public Button control() {
        return control;
    }

    /** Stands among drop-downs, and is marked as they are. */
    public MenuField<T> marked() {
        mark = Optional.of(DropMark.on(control));
        return this;
    }

    public void show(Supplier<List<Offer<T>>> next) {
        offers = next;
        words = Optional.of(next.get().stream().filter(Offer::on).map(Offer::words)
                .collect(Collectors.joining(", "))).filter(text -> !text.isEmpty()).orElse(none);
        control.setToolTipText(words);
        fit();
    }

    /** The system would cut both ends. */
    private void fit() {
        write(words);
        int room = control.getSize().x - mark.map(DropMark::room).orElse(0) - control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        if (room < 0 && control.getSize().x > 0) {
            GC gc = new GC(control);
            try {
                write(Fit.within(words, gc.textExtent(words).x + (double) room, part -> gc.textExtent(part).x));
            } finally {
                gc.dispose();
            }
        }
    }

    private void write(String text) {
        control.setText(text.replace("&", "&&"));
    }

    private void open() {
        Menu menu = new Menu(control);
        for (Offer<T> offer : offers.get()) {
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
