package org.baraza.ui.catalogue.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.baraza.catalogue.Catalogue;
import org.baraza.ui.HeadButton;
import org.baraza.ui.RoomHead;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.FacetChoices;
import org.baraza.ui.catalogue.internal.model.Facets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Offers to narrow the tactics down by purpose, group, quadrant, stage and pack; its words say what is chosen. */
final class FacetMenu {

    private final RoomHead head;
    private final HeadButton button;
    private final Supplier<Facets> now;
    private final Consumer<Facets> narrow;
    private Optional<Catalogue> catalogue = Optional.empty();

    FacetMenu(RoomHead head, Supplier<Facets> now, Consumer<Facets> narrow) {
        this.head = head;
        this.now = now;
        this.narrow = narrow;
        button = head.choice(Messages.Facet_filter, "filter", this::open);
        button.setToolTipText(Messages.Facet_tip);
    }

    void show(Catalogue next) {
        catalogue = Optional.of(next);
        tell();
    }

    void setEnabled(boolean enabled) {
        button.setEnabled(enabled);
    }

    /** Says what is chosen. */
    void tell() {
        catalogue.ifPresent(known -> {
            String words = choices(known).words();
            if (!words.equals(button.getText())) {
                button.setText(words);
                head.strip().requestLayout();
            }
        });
    }

    private FacetChoices choices(Catalogue known) {
        return new FacetChoices(known, now.get(), Locale.getDefault());
    }

    private void open() {
        catalogue.ifPresent(known -> {
            Menu menu = new Menu(button);
            choices(known).facets().forEach(facet -> {
                Menu below = below(menu, facet.name());
                facet.choices().forEach(choice -> item(below, SWT.RADIO, choice.name(), choice.facets())
                        .setSelection(choice.chosen()));
            });
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, SWT.PUSH, Messages.Facet_none, Facets.NONE).setEnabled(now.get().isOn());
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
    }

    private static Menu below(Menu menu, String words) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(words);
        Menu below = new Menu(menu);
        item.setMenu(below);
        return below;
    }

    private MenuItem item(Menu menu, int kind, String words, Facets facets) {
        MenuItem item = new MenuItem(menu, kind);
        item.setText(words.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> {
            if (kind == SWT.PUSH || item.getSelection()) {
                narrow.accept(facets);
                tell();
            }
        });
        return item;
    }
}
