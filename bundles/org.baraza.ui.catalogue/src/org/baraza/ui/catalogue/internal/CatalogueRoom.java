package org.baraza.ui.catalogue.internal;

import java.util.Optional;

import org.baraza.catalogue.CatalogueService;
import org.baraza.catalogue.SearchWords;
import org.baraza.model.values.EntryRef;
import org.baraza.session.Session;
import org.baraza.ui.Failures;
import org.baraza.ui.RoomView;
import org.baraza.ui.catalogue.internal.model.CatalogueContents;
import org.baraza.ui.catalogue.internal.model.CatalogueSearch;
import org.baraza.ui.catalogue.internal.model.Page;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;

import jakarta.inject.Inject;

/** The tactics of all packs: a tree by purpose and intensity, searched as one types, and the page of the chosen one. */
public final class CatalogueRoom extends RoomView {

    private static final String CONTEXT = "org.baraza.ui.catalogue.context";

    @Inject
    private CatalogueService catalogues;

    private SearchBar search;
    private TacticList list;
    private PageView page;
    private ProblemLine problems;
    private RoomStatus status;
    private AddToWorkplan adding;
    private Optional<CatalogueContents> contents = Optional.empty();

    @Override
    protected void createRoom(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setSashWidth(4);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        adding = new AddToWorkplan(getSite().getPage(), active());
        createList(halves);
        page = new PageView(halves, getSite().getPage(), this::addToWorkplan, this::open);
        new ListWidth(halves);
        problems = new ProblemLine(parent);
        status = new RoomStatus(getViewSite().getActionBars().getStatusLineManager());
        new TacticDrag(list.tree(), list::chosenTactic, status);
        WorkplanTabDrop.install(parent, tactic -> add(tactic.ref()), status);
        TacticMenu.on(list.tree(), getSite());
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        AutoCloseable subscription = catalogues.onChange(() -> parent.getDisplay().asyncExec(this::packsChanged));
        parent.addListener(SWT.Dispose, event -> Failures.guard(subscription::close));
    }

    @Override
    protected void show(Session session) {
        contents = Optional.of(CatalogueContents.of(catalogues.catalogue(), session.strategy()));
        refresh();
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }

    /** Adds the tactic of the page, if it is one. */
    void addToWorkplan() {
        list.chosenTactic().ifPresent(tactic -> add(tactic.ref()));
    }

    private void createList(Composite parent) {
        Composite left = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        search = new SearchBar(left, this::searched, () -> list.setFocus());
        list = new TacticList(left, this::showPage, search::clear);
        new EffortNote(left);
    }

    private void packsChanged() {
        if (!problems.isDisposed()) {
            active().session().ifPresent(this::show);
        }
    }

    private void refresh() {
        contents.ifPresent(shown -> {
            CatalogueSearch found = shown.search(search.words());
            search.show(found);
            list.show(shown.tree(found), found);
            problems.show(shown.problems());
            status.rest(shown.origins());
            showPage();
        });
    }

    private void searched() {
        contents.ifPresent(shown -> {
            CatalogueSearch found = shown.search(search.words());
            search.show(found);
            list.search(shown.tree(found), found);
            showPage();
        });
    }

    private void showPage() {
        Optional<Page> shown = list.chosen().flatMap(row -> contents.flatMap(known -> known.page(row)));
        page.show(shown, SearchWords.of(search.words()));
    }

    /** Shows another tactic, also one that the search leaves out. */
    void open(EntryRef tactic) {
        if (!list.select(tactic)) {
            search.clear();
            list.select(tactic);
        }
    }

    private void add(EntryRef tactic) {
        contents.ifPresent(shown -> shown.catalogue().tactic(tactic)
                .ifPresent(found -> adding.add(found, shown.catalogue())));
    }

}
