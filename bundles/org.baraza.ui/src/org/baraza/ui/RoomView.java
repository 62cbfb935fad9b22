package org.baraza.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.CatalogueService;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.ui.internal.Messages;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import jakarta.inject.Inject;

/**
 * A view of the window's strategy: a room of the centre, or one of the views beside it. It is filled when a strategy
 * is opened and after every change of it. F1 opens the help that is written for the view's id.
 */
public abstract class RoomView extends ViewPart {

    /** The command that opens the notes of where the cursor is. */
    private static final String NOTE = "org.baraza.rcp.note";

    /** In milliseconds: longer than a key that is held takes to come again. */
    private static final int MOMENT = 60;

    private final ElementSelection selection = new ElementSelection();
    private final Runnable catchingUp = this::catchUp;

    @Inject
    private ActiveSession active;

    @Inject
    private CatalogueService catalogue;

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    private Author author;

    private final PagesInFront pages = new PagesInFront(() -> active.session());
    private Optional<Notice> notice = Optional.empty();
    private Supplier<String> sentence = () -> "";
    private String told = "";
    private boolean stale;
    private String icon = "";
    private Optional<RoomHead> head = Optional.empty();

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        super.setInitializationData(config, property, data);
        icon = Icons.nameAt(config.getAttribute("icon"));
    }

    @Override
    public final void createPartControl(Composite parent) {
        getSite().setSelectionProvider(selection);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, getSite().getId());
        createRoom(frame(parent));
        Runnable silence = active.listen(new ActiveSession.Listener() {
            @Override
            public void opened(Session session) {
                selection.clear();
                beginAnew();
                showAll(session);
            }

            @Override
            public void changed(Session session, SessionEvent event) {
                stale = true;
                if (isInSight()) {
                    showAll(session);
                }
            }
        });
        IPartListener2 sight = new InSight(catchingUp);
        getSite().getPage().addPartListener(sight);
        parent.addListener(SWT.Paint, event -> catchUp());
        parent.addListener(SWT.Dispose, event -> getSite().getPage().removePartListener(sight));
        parent.addListener(SWT.Dispose, event -> silence.run());
        parent.addListener(SWT.Dispose, event -> parent.getDisplay().timerExec(-1, catchingUp));
        Appearance.whenChanged(parent, this::wearTheme);
        wearTheme();
    }

    /** Builds the controls, once. */
    protected abstract void createRoom(Composite parent);

    /** Another strategy is shown next: what was looked at, or begun, in the one before is to be forgotten. */
    protected void beginAnew() {
        // most views show nothing but the strategy
    }

    /** The head of a room that has pages. */
    protected final RoomHead headOf(Composite room) {
        RoomHead made = new RoomHead(room);
        head = Optional.of(made);
        return made;
    }

    /** Takes the keys from the room's work to its head, and from anywhere else in it to the work. */
    public final void changeOver() {
        if (head.filter(RoomHead::takeFromWork).isEmpty()) {
            setFocus();
        }
    }

    /** Turns to a page, and does what the head offers there under this icon, or a button on the page with these words. */
    public final void press(String page, String icon, String words) {
        turnTo(page);
        head.ifPresent(known -> known.body().getDisplay().asyncExec(() -> {
            if (!known.body().isDisposed()) {
                known.press(icon, words);
            }
        }));
    }

    /** Turns to a page by its name in the head, as if it had been chosen there, and puts the cursor on it. */
    public final void turnTo(String page) {
        head.ifPresent(known -> {
            known.turnTo(page);
            // a room that was only just made has no size before the window is laid out: nothing in it takes the keys
            known.body().getDisplay().asyncExec(() -> {
                if (!known.body().isDisposed()) {
                    setFocus();
                }
            });
        });
    }

    private void wearTheme() {
        setTitleImage(Icons.image(icon));
        active.session().ifPresent(this::showAll);
    }

    /** What the installation lacks for judging this strategy is said in every room. */
    private Composite frame(Composite parent) {
        if (!Rooms.CENTRE.contains(getSite().getId())) {
            return parent;
        }
        notice = Optional.of(new Notice(parent));
        return notice.get().room();
    }

    /** What nobody sees is not shown before it comes to the front: plans can be long. */
    private boolean isInSight() {
        return getSite().getPage().isPartVisible(this);
    }

    /** Shows again in a moment, and once it is seen: whoever holds an arrow key passes many elements. */
    protected final void showSoon() {
        stale = true;
        getSite().getShell().getDisplay().timerExec(MOMENT, catchingUp);
    }

    private void catchUp() {
        if (stale && isInSight()) {
            active.session().ifPresent(this::showAll);
        }
    }

    private void showAll(Session session) {
        stale = false;
        notice.ifPresent(line -> line.show(
                NotJudged.line(session.analyses().packs().missingFrom(catalogue.catalogue()))));
        show(session);
        pages.show(session);
        if (!sentence.get().equals(told)) {
            tell(); // an edit changed what the selected is called
        }
    }

    /**
     * Shows the strategy on a page of the room, or on one that is only just made as it is turned to: at each change while
     * it is in front, else when it comes there.
     */
    protected final void fill(Control page, Consumer<Session> show) {
        pages.add(page, show);
    }

    /**
     * Shows the strategy as it is now, in the present theme, apart from what {@link #fill(Control, Consumer)} shows. Called
     * often: keep focus, selection and scroll position.
     */
    protected abstract void show(Session session);

    /**
     * Selects the element and puts the cursor where its feature is edited.
     */
    public void reveal(StrategyElement element, Optional<EStructuralFeature> feature) {
        if (stale) {
            active.session().ifPresent(this::showAll);
        }
        selection.select(element);
    }

    /** Opens what more is to be written of what is selected than the room shows. */
    public void describe() {
        // most rooms show all of it
    }

    /** Opens the notes of what the checks find of where the cursor is, as the key does. */
    public final void note() {
        Failures.guard(() -> getSite().getService(IHandlerService.class).executeCommand(NOTE, null));
    }

    /** What the checks find of where the cursor is: of the cell or the field, else of what is selected; it says so if nothing. */
    public final Optional<Noted> noted() {
        active.commitPending();
        Optional<Noted> noted = Optional.ofNullable(getSite().getShell().getDisplay().getFocusControl())
                .map(focus -> Noted.where(focus).orElseGet(() -> Noted.at(focus, ofSelected()).edited(this::writing)))
                .filter(found -> !found.findings().isEmpty());
        if (noted.isEmpty()) {
            getViewSite().getActionBars().getStatusLineManager().setMessage(Messages.Note_none);
        }
        return noted;
    }

    /** Who waives here, if that is known. */
    public final Optional<Author> waiver() {
        return Optional.ofNullable(author);
    }

    private List<Finding> ofSelected() {
        return selection.element().or(() -> ElementSelection.elementIn(getSite().getPage().getSelection()))
                .map(this::found).orElse(List.of());
    }

    /** The way to where what a finding asks for is written. */
    private Optional<Runnable> writing(Finding finding) {
        return finding.feature().map(feature -> () -> Navigation.reveal(getSite().getPage(), finding.element(), finding.feature()));
    }

    /** What the checks find of an element, or of those of its parts that are at home in the same room. */
    public final List<Finding> found(StrategyElement element) {
        return active.session().map(Session::findings).map(all -> element instanceof Strategy ? all.about(element)
                : all.within(element).stream()
                        .filter(finding -> Rooms.homeOf(finding.element()).equals(Rooms.homeOf(element))).toList())
                .orElse(List.of());
    }

    /**
     * Says in the status line what is selected in this room, as "Objective 2, Misuse in the media", and what to press.
     *
     * @param hint by what is selected; may be empty
     */
    protected final void tellSelection(Function<StrategyElement, String> hint) {
        sentence = () -> selection.element()
                .map(element -> sentence(Labels.of(element, Locale.getDefault()), hint.apply(element))).orElse("");
        selection.addSelectionChangedListener(event -> tell());
    }

    private void tell() {
        told = sentence.get();
        getViewSite().getActionBars().getStatusLineManager().setMessage(told);
    }

    /** What is selected may be a question already. */
    private static String sentence(String label, String hint) {
        return (label + (label.endsWith("?") || label.endsWith(".") ? " " : ". ") + hint).strip();
    }

    protected final ActiveSession active() {
        return active;
    }

    protected final Optional<Strategy> strategy() {
        return active.session().map(Session::strategy);
    }

    /** The element selected in this room, shared with Details and the rest of the window. */
    protected final ElementSelection selection() {
        return selection;
    }

    /** Makes an edit: one named undo step. */
    protected final void change(String label, Runnable body) {
        active.change(label, body);
    }

    /** Asks why the team can live with a finding, and waives it for that reason. */
    protected final void waive(Finding finding) {
        waiving().waive(getSite().getShell(), finding);
    }

    /** How findings are waived, and waivers taken back. */
    protected final Waiving waiving() {
        return new Waiving(active, Optional.ofNullable(author));
    }

}
