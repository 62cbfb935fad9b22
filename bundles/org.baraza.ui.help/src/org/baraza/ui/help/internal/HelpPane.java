package org.baraza.ui.help.internal;

import java.util.Optional;

import org.baraza.catalogue.SearchWords;
import org.baraza.drawing.Role;
import org.baraza.ui.HeadButton;
import org.baraza.ui.SpokenName;
import org.baraza.ui.ToolRow;
import org.baraza.ui.help.internal.messages.Messages;
import org.baraza.ui.help.internal.model.HelpPage;
import org.baraza.ui.help.internal.model.Library;
import org.baraza.ui.help.internal.model.Sheets;
import org.baraza.ui.help.internal.model.Trail;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field that searches while one types, the way back, and the page. */
final class HelpPane {

    private final Library library;
    private final Trail trail = new Trail();
    private final Text field;
    private final HeadButton back;
    private final PageText page;

    HelpPane(Composite parent, Library library) {
        this.library = library;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.Help_search);
        SpokenName.of(field, Messages.Help_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        ToolRow row = new ToolRow(parent, Role.PAGE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row.control());
        back = row.push(Messages.Help_back, "left", this::back);
        row.push(Messages.Help_contents, "catalogue", () -> show(Sheets.CONTENTS));
        page = new PageText(parent, this::show, library::picture);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
        field.addListener(SWT.Modify, event -> searched());
        field.addListener(SWT.DefaultSelection, event -> openBest());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                field.setText("");
            } else if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                page.setFocus();
            }
        });
        show(Sheets.CONTENTS);
    }

    /** Shows what was asked for elsewhere: what was searched for before says nothing of it. */
    void open(String href) {
        trail.go(href);
        field.setText("");
        leaf(href, SearchWords.of(""));
    }

    /** Shows a page, with what was searched for, or the contents. */
    private void show(String href) {
        trail.go(href);
        leaf(href, SearchWords.of(href.equals(Sheets.CONTENTS) ? "" : field.getText()));
    }

    void search() {
        field.setFocus();
        field.selectAll();
    }

    void search(String words) {
        field.setText(words);
        search();
    }

    void setFocus() {
        field.setFocus();
    }

    private void back() {
        trail.back().ifPresent(href -> leaf(href, SearchWords.of(field.getText())));
    }

    private void leaf(String href, SearchWords marked) {
        back.setEnabled(trail.canGoBack());
        page.show(leaf(href), anchor(href), marked);
    }

    private HelpPage leaf(String href) {
        return switch (href) {
            case Sheets.FOUND -> found(field.getText());
            case Sheets.CONTENTS -> Sheets.contents(library.topics());
            default -> library.page(href).orElseGet(() -> Sheets.missing(href));
        };
    }

    /** Who goes back to a search that was forgotten finds the contents. */
    private HelpPage found(String words) {
        return words.isBlank() ? Sheets.contents(library.topics())
                : Sheets.found(words, library.search(words), library.size());
    }

    private void searched() {
        boolean on = !field.getText().isBlank();
        if (on) {
            show(Sheets.FOUND);
        } else if (trail.now().equals(Optional.of(Sheets.FOUND))) {
            show(Sheets.CONTENTS);
        }
    }

    private void openBest() {
        if (!field.getText().isBlank()) {
            library.search(field.getText()).stream().findFirst().ifPresent(found -> {
                show(found.topic().href());
                page.setFocus();
            });
        }
    }

    private static String anchor(String href) {
        int mark = href.indexOf('#');
        return mark < 0 ? "" : href.substring(mark + 1);
    }
}
