package org.baraza.ui.catalogue.internal;

import java.util.Optional;

import org.baraza.catalogue.SearchWords;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.CatalogueContents;
import org.baraza.ui.catalogue.internal.model.CatalogueSearch;
import org.baraza.ui.catalogue.internal.model.Facets;
import org.baraza.ui.catalogue.internal.model.Page;
import org.baraza.ui.catalogue.internal.model.Row;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;

/** The tactics of all packs: a tree by purpose and intensity, searched as one types, and the page of the chosen one. */
final class TacticsPage {

    /** Milliseconds without a letter typed after which the page follows: to lay one out takes longer than to find it. */
    private static final int PAUSE = 150;

    private final SashForm halves;
    private final SearchBar search;
    private final TacticList list;
    private final PageView page;
    private final Runnable following = this::follow;
    private boolean searching;
    private Facets facets = Facets.NONE;
    private Optional<CatalogueContents> contents = Optional.empty();
    private Optional<Shown> shown = Optional.empty();

    /** A page with the words that are marked in it. */
    private record Shown(Optional<Page> page, String words) {
    }

    TacticsPage(Composite parent, IWorkbenchPage window, Runnable add) {
        halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setSashWidth(4);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        search = new SearchBar(left, this::searched, this::setFocus);
        list = new TacticList(left, this::showPage, search::clear);
        search.hear(list.tree());
        new EffortNote(left);
        page = new PageView(halves, window, add, this::open, Messages.Page_none);
        new ListWidth(halves);
    }

    Control control() {
        return halves;
    }

    Tree tree() {
        return list.tree();
    }

    Optional<Row.Of> chosenTactic() {
        return list.chosenTactic();
    }

    void setFocus() {
        list.setFocus();
    }

    Facets facets() {
        return facets;
    }

    void narrow(Facets next) {
        facets = next;
        searched();
    }

    void show(CatalogueContents next) {
        contents = Optional.of(next);
        searching = false;
        CatalogueSearch found = next.search(search.words(), facets);
        search.show(found);
        shown = Optional.empty(); // the theme may be another
        list.show(next.tree(found), found);
        showPage();
    }

    /** Shows a tactic, also one that the search leaves out. */
    void open(EntryRef tactic) {
        if (!list.select(tactic)) {
            facets = Facets.NONE;
            search.clear();
            searched();
            list.select(tactic);
        }
    }

    private void searched() {
        contents.ifPresent(known -> {
            CatalogueSearch found = known.search(search.words(), facets);
            search.show(found);
            searching = true;
            list.search(known.tree(found), found);
            halves.getDisplay().timerExec(PAUSE, following);
        });
    }

    private void follow() {
        searching = false;
        if (!halves.isDisposed()) {
            showPage();
        }
    }

    /** A letter that is typed selects rows time and again. */
    private void showPage() {
        Shown next = new Shown(list.chosen().flatMap(row -> contents.flatMap(known -> known.page(row))), search.words());
        if (!searching && !shown.equals(Optional.of(next))) {
            shown = Optional.of(next);
            page.show(next.page(), SearchWords.of(next.words()));
        }
    }
}
