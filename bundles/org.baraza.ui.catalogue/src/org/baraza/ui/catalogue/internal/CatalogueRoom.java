package org.baraza.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.values.EntryRef;
import org.baraza.session.Session;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.Failures;
import org.baraza.ui.HeadButton;
import org.baraza.ui.RoomHead;
import org.baraza.ui.RoomView;
import org.baraza.ui.Rooms;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.CatalogueContents;
import org.baraza.ui.catalogue.internal.model.CoreValues;
import org.baraza.ui.catalogue.internal.model.Indicators;
import org.baraza.ui.catalogue.internal.model.Listing;
import org.baraza.ui.catalogue.internal.model.Standards;
import org.baraza.ui.catalogue.internal.model.UserGroups;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextService;

import jakarta.inject.Inject;

/** What the packs bring: tactics, user groups, indicators, values and standards, and advice which tactic to take. */
public final class CatalogueRoom extends RoomView {

    private static final String HELP = "org.baraza.ui.catalogue.";
    private static final String CONTEXT = "org.baraza.ui.catalogue.context";

    @Inject
    private CatalogueService catalogues;

    private RoomHead head;
    private TacticsPage tactics;
    private AdvisorPage advisor;
    private HeadButton tacticsItem;
    private FacetMenu facets;
    private ProblemLine problems;
    private RoomStatus status;
    private AddToWorkplan adding;
    private final List<Page> pages = new ArrayList<>();
    private Optional<CatalogueContents> contents = Optional.empty();

    private record Page(Control control, Runnable focus) {
    }

    @Override
    protected void createRoom(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite room = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
        head = headOf(room);
        adding = new AddToWorkplan(getSite().getPage(), active());
        createPages();
        problems = new ProblemLine(parent);
        status = new RoomStatus(getViewSite().getActionBars().getStatusLineManager());
        new TacticDrag(tactics.tree(), tactics::chosenTactic, status);
        WorkplanTabDrop.install(parent, tactic -> add(tactic.ref()), status);
        TacticMenu.on(tactics.tree(), getSite());
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        AutoCloseable subscription = catalogues.onChange(() -> parent.getDisplay().asyncExec(this::packsChanged));
        parent.addListener(SWT.Dispose, event -> Failures.guard(subscription::close));
    }

    private void createPages() {
        tactics = new TacticsPage(head.body(), getSite().getPage(), this::addToWorkplan);
        tacticsItem = head.page(Messages.Room_tactics, HELP + "room", tactics.control());
        listing(Messages.Room_groups, "groups",
                (catalogue, session) -> new UserGroups(catalogue, session.strategy(), Locale.getDefault()));
        listing(Messages.Room_indicators, "indicators",
                (catalogue, session) -> new Indicators(catalogue, session.strategy(), Locale.getDefault()));
        listing(Messages.Room_values, "values",
                (catalogue, session) -> new CoreValues(catalogue, session.strategy(), Locale.getDefault()));
        listing(Messages.Room_standards, "standards",
                (catalogue, session) -> new Standards(catalogue, session.analyses().planned(), Locale.getDefault()));
        advisor = new AdvisorPage(head.body(), getSite().getPage(), this::addToWorkplan, this::open);
        page(Messages.Room_advisor, "advisor", advisor.control(),
                session -> advisor.show(session, catalogues.catalogue()), advisor::setFocus);
        advisor.control().addListener(SWT.Show, event -> selectedGroup().ifPresent(advisor::choose));
        facets = new FacetMenu(head, tactics::facets, tactics::narrow);
        tactics.control().addListener(SWT.Show, event -> facets.setEnabled(true));
        tactics.control().addListener(SWT.Hide, event -> facets.setEnabled(false));
        head.body().layout();
    }

    private void listing(String name, String help, BiFunction<Catalogue, Session, Listing> make) {
        ListingPage list = new ListingPage(head.body(), name, getSite().getPage(), () -> { /* no tactic */ }, this::open);
        page(name, help, list.control(), session -> {
            Listing listing = make.apply(catalogues.catalogue(), session);
            list.show(listing, listing instanceof Standards standards ? standards.summary() : "");
        }, list::setFocus);
    }

    private void page(String name, String help, Control control, Consumer<Session> fill, Runnable focus) {
        head.page(name, HELP + help, control);
        fill(control, fill);
        pages.add(new Page(control, focus));
    }

    @Override
    protected void show(Session session) {
        CatalogueContents shown = CatalogueContents.of(catalogues.catalogue(), session.analyses());
        contents = Optional.of(shown);
        tactics.show(shown);
        facets.show(shown.catalogue());
        problems.show(shown.problems());
        status.rest(shown.origins());
    }

    @Override
    public void setFocus() {
        pages.stream().filter(page -> page.control().isVisible()).findFirst()
                .ifPresentOrElse(page -> page.focus().run(), tactics::setFocus);
    }

    /** Adds the tactic of the page, if it is one. */
    void addToWorkplan() {
        Supplier<Optional<EntryRef>> chosen = advisor.control().isVisible() ? advisor::tactic
                : () -> tactics.control().isVisible() ? tactics.chosenTactic().map(row -> row.ref()) : Optional.empty();
        chosen.get().ifPresent(this::add);
    }

    /** Shows a tactic, whatever page is in front. */
    void open(EntryRef tactic) {
        head.show(tacticsItem);
        tactics.open(tactic);
        facets.tell();
    }

    /** The group that is selected in its room: advice begins with it. */
    private Optional<StakeholderGroup> selectedGroup() {
        return ElementSelection.elementIn(getSite().getPage().getSelection(Rooms.STAKEHOLDERS))
                .filter(StakeholderGroup.class::isInstance).map(StakeholderGroup.class::cast);
    }

    private void packsChanged() {
        if (!problems.isDisposed()) {
            showSoon();
        }
    }

    private void add(EntryRef tactic) {
        contents.ifPresent(shown -> shown.catalogue().tactic(tactic)
                .ifPresent(found -> adding.add(found, shown.catalogue())));
    }
}
