package org.baraza.ui.stakeholders.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.catalogue.CatalogueService;
import org.baraza.drawing.Zoom;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Session;
import org.baraza.session.recovery.Recovery;
import org.baraza.ui.HeadButton;
import org.baraza.ui.RoomHead;
import org.baraza.ui.RoomView;
import org.baraza.ui.stakeholders.internal.model.AxesChoice;
import org.baraza.ui.stakeholders.internal.model.Reassessment;
import org.baraza.ui.stakeholders.internal.model.Replay;
import org.baraza.ui.stakeholders.internal.model.SelectionWords;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The stakeholder matrix beside the table of its groups (guidelines, Part I, Phase 1, Figure 2). */
public final class StakeholdersRoom extends RoomView {

    private static final String HELP = "org.baraza.ui.stakeholders.";
    /** Of the room's width, unless that is too much or too little for the names of the groups. */
    private static final float TABLE_SHARE = 0.46f;
    private static final int SHORT_NAMES = 105;
    private static final int LEAST_SIDE = 160;

    @Inject
    private CatalogueService catalogues;
    @Inject
    private Recovery recovery;

    private final StackLayout stack = new StackLayout();
    private GroupEdits edits;
    private Composite page;
    private SplitPane groups;
    private MatrixCanvas matrix;
    private Carrier carrier;
    private GroupsTable table;
    private ReplayBar replay;
    private GroupActions actions;
    private HeadButton groupButton;
    private EmptyPage empty;
    private NeedsPage needs;
    private ContactsPage contacts;
    private Consumer<Boolean> turn;

    @Override
    protected void createRoom(Composite parent) {
        edits = new GroupEdits(active());
        RoomHead head = headOf(parent);
        page = new Composite(head.body(), SWT.NONE);
        page.setLayout(stack);
        empty = new EmptyPage(page, catalogues.catalogue().userGroups().size(), this::add,
                () -> edits.addUsual(catalogues.catalogue()));
        groups = new SplitPane(page, LEAST_SIDE, () -> matrix.room());
        createMatrix();
        createTable();
        groups.prefer(this::tableWidth);
        connect();
        stack.topControl = groups.control();
        HeadButton matrixPage = head.page(Messages.Page_matrix, HELP + "room", page);
        needs = new NeedsPage(head.body(), edits, selection(), catalogues.catalogue(), this::status);
        HeadButton needsPage = head.page(Messages.Page_needs, HELP + "needs", needs.control());
        turn = toNeeds -> head.show(toNeeds ? needsPage : matrixPage);
        contacts = new ContactsPage(head.body(), edits, new ContactEdits(active(), new PersonErasure(recovery)),
                this::status);
        head.page(Messages.Page_contacts, HELP + "contacts", contacts.control());
        fill(needs.control(), needs::show);
        fill(contacts.control(), contacts::show);
        page.addListener(SWT.Show, event -> hint());
        needs.control().addListener(SWT.Show, event -> status(Messages.Needs_hint));
        contacts.control().addListener(SWT.Show, event -> status(Messages.Contact_hint));
        head.body().layout();
        head.action(Messages.Group_add, "add", this::beginNewGroup);
        head.action(Messages.Reassess, "history", this::reassess);
        groupButton = head.action(Messages.Group, "group", this::offerGroup);
        HeadButton axes = head.action(Messages.Axes, "matrix", this::chooseAxes);
        MatrixPictures pictures = new MatrixPictures(matrix.control(), this::status);
        HeadButton picture = head.action(Messages.Picture, "export", () -> strategy().ifPresent(pictures::offer));
        pictures.under(picture);
        onlyOfTheMatrix(axes, picture, groupButton, head.toggle(Messages.Trails, "trail", true, this::showTrails));
    }

    @Override
    protected void beginAnew() {
        matrix.zoom(Zoom.none());
        needs.beginAnew();
        contacts.beginAnew();
    }

    @Override
    protected void show(Session session) {
        selectedGroup().filter(group -> group.eContainer() == null).ifPresent(gone -> selection().clear());
        stack.topControl = session.strategy().getStakeholders().isEmpty() ? empty.control() : groups.control();
        page.layout();
        table.show(session);
        groups.layOut();
        replay.show(Replay.of(session.strategy(), session.asOf(), Locale.getDefault()));
        matrix.show(session);
        if (page.isVisible()) {
            hint(); // what an edit or its undo left there is old news
        }
    }

    @Override
    public void reveal(StrategyElement element, Optional<EStructuralFeature> feature) {
        groupOf(element).ifPresent(group -> {
            super.reveal(group, feature);
            Optional<Integer> need = feature.filter(wanted -> group == element).flatMap(NeedsPage::columnOf);
            turn.accept(need.isPresent());
            need.ifPresentOrElse(column -> needs.edit(group, column), () -> {
                table.focus();
                feature.flatMap(StakeholdersRoom::columnOf).ifPresent(column -> table.edit(group, column));
            });
        });
    }

    @Override
    public void setFocus() {
        if (needs.control().isVisible()) {
            needs.focus();
        } else if (contacts.control().isVisible()) {
            contacts.focus();
        } else if (stack.topControl == groups.control()) {
            matrix.control().setFocus();
        } else {
            empty.focus();
        }
    }

    private void createMatrix() {
        matrix = new MatrixCanvas(groups.sides(), selection());
        carrier = new Carrier(matrix, edits, this::status, this::hint);
        replay = new ReplayBar(matrix.area(), this::showReplay);
        matrix.foot(replay.control());
        matrix.control().addListener(SWT.FocusIn, event -> hint(true));
        matrix.control().addListener(SWT.FocusOut, event -> hint(false));
    }

    private void showReplay(Replay shown, double place) {
        boolean present = place >= shown.last();
        matrix.replay(present ? Optional.empty() : Optional.of(shown.at(place)));
        status(shown.words((int) Math.round(place)));
    }

    private void showTrails(boolean all) {
        matrix.showAllTrails(all);
        if (all && matrix.isTangled()) {
            status(Messages.Trails_tangled);
        }
    }

    private void createTable() {
        table = new GroupsTable(groups.sides(), selection(), edits, this::status);
    }

    /** What the table needs of the room's width. */
    private int tableWidth(int width) {
        int least = table.width(SHORT_NAMES);
        return Math.clamp(table.preferredWidth(), least, Math.max(least, Math.round(width * TABLE_SHARE)));
    }

    private void connect() {
        actions = new GroupActions(edits, this::pickUp, group -> table.edit(group, TableColumns.NAME),
                this::delete, this::found, this::note, this::status);
        MatrixMouse mouse = new MatrixMouse(matrix, carrier);
        new MatrixKeys(matrix, carrier, actions, mouse);
        MatrixZoom zoom = new MatrixZoom(matrix, this::status);
        MatrixAccess access = new MatrixAccess(matrix);
        actions.offer(matrix);
        table.offer(actions);
        selection().addSelectionChangedListener(event -> {
            table.select();
            matrix.layOut();
            zoom.follow();
            access.selectionChanged();
            hint();
        });
    }

    private void hint() {
        hint(matrix.control().isFocusControl());
    }

    /** Says what is selected, and in the matrix what to press. */
    private void hint(boolean inMatrix) {
        if (!carrier.isCarrying() && !matrix.isReplaying()) {
            status(active().session().flatMap(session -> selectedGroup().map(group -> new SelectionWords(
                    session.analyses(), group, Locale.getDefault())))
                    .map(words -> inMatrix ? words.keys() : words.facts())
                    .orElse(inMatrix ? matrix.isTangled() ? Messages.Trails_tangled : Messages.Selected_none : ""));
        }
    }

    private void offerGroup() {
        actions.offerUnder(groupButton, table);
    }

    /** Asks where the groups stand now, and records it. */
    private void reassess() {
        active().commitPending();
        active().session().filter(session -> !session.strategy().getStakeholders().isEmpty()).ifPresent(session -> {
            Reassessment assessment = Reassessment.of(session.strategy(), session.asOf());
            if (ReassessDialog.ask(getSite().getShell(), assessment)) {
                edits.reassess(assessment);
            }
        });
    }

    /** Asks what the axes stand for, and writes it into the profile. */
    private void chooseAxes() {
        active().commitPending();
        strategy().ifPresent(strategy -> {
            AxesChoice choice = AxesChoice.of(strategy);
            if (AxesDialog.ask(getSite().getShell(), choice)) {
                change(Messages.Axes_change, () -> choice.applyTo(strategy));
            }
        });
    }

    private void pickUp(StakeholderGroup group) {
        matrix.control().setFocus();
        carrier.pickUp(group);
    }

    /** The next one is selected then, as in any list: with none, the next key did nothing. */
    private void delete(List<StakeholderGroup> groups) {
        Optional<StakeholderGroup> next = table.beside(groups);
        edits.delete(groups);
        next.filter(beside -> groups.getFirst().eContainer() == null).ifPresent(selection()::select);
    }

    private void onlyOfTheMatrix(HeadButton... actions) {
        Consumer<Boolean> enable = shown -> List.of(actions).forEach(action -> action.setEnabled(shown));
        page.addListener(SWT.Show, event -> enable.accept(true));
        page.addListener(SWT.Hide, event -> enable.accept(false));
    }

    private void beginNewGroup() {
        turn.accept(false);
        if (stack.topControl == groups.control()) {
            table.editNewcomer();
        } else {
            empty.focus();
        }
    }

    private void add(String name) {
        edits.add(name).ifPresent(selection()::select);
    }

    private void status(String words) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(words.isEmpty() ? null : words);
    }

    private Optional<StakeholderGroup> selectedGroup() {
        return selection().element().flatMap(StakeholdersRoom::groupOf);
    }

    private static Optional<TableColumns> columnOf(EStructuralFeature feature) {
        StrategyPackage model = StrategyPackage.eINSTANCE;
        if (feature == model.getStakeholderGroup_Name()) {
            return Optional.of(TableColumns.NAME);
        }
        if (feature == model.getStakeholderGroup_Current()) {
            return Optional.of(TableColumns.NOW);
        }
        return feature == model.getStakeholderGroup_Desired() ? Optional.of(TableColumns.DESIRED) : Optional.empty();
    }

    private static Optional<StakeholderGroup> groupOf(EObject element) {
        return switch (element) {
            case null -> Optional.empty();
            case StakeholderGroup group -> Optional.of(group);
            default -> groupOf(element.eContainer());
        };
    }
}
