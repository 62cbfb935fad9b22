package org.baraza.ui.workplan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.catalogue.CatalogueService;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomHead;
import org.baraza.ui.RoomView;
import org.baraza.ui.Rooms;
import org.baraza.ui.workplan.internal.budget.BudgetPage;
import org.baraza.ui.workplan.internal.coverage.CoveragePage;
import org.baraza.ui.workplan.internal.cut.WhatIfDialog;
import org.baraza.ui.workplan.internal.grid.ColumnMemory;
import org.baraza.ui.workplan.internal.model.Arrangement;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.PlanSheets;
import org.baraza.ui.workplan.internal.model.WorkplanModel;
import org.baraza.ui.workplan.internal.model.cut.CutTrial;
import org.baraza.ui.workplan.internal.model.means.Stages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;

import jakarta.inject.Inject;

/** The plan of activities as the guidelines' table, edited in place. */
public final class WorkplanRoom extends RoomView implements PlanPage.Room, CoveragePage.Room {

    private static final String HELP = "org.baraza.ui.workplan.";
    private static final String IMPORT = "org.baraza.rcp.import";

    @Inject
    private CatalogueService packs;

    private final ColumnMemory memory = new ColumnMemory();
    private RoomHead head;
    private Optional<PlanPage> page = Optional.empty();
    private Optional<BudgetPage> budget = Optional.empty();
    private Optional<CoveragePage> coverage = Optional.empty();
    private Runnable showPlan = () -> { };
    private Optional<StrategyElement> next = Optional.empty();
    private final List<Consumer<Boolean>> onPlan = new ArrayList<>();
    private final ActiveSession.PendingEdit typing = () -> page.ifPresent(shown -> shown.grid().commit());

    @Override
    protected void createRoom(Composite parent) {
        head = headOf(parent);
    }

    @Override
    protected void show(Session session) {
        WorkplanModel model = WorkplanModel.of(session.analyses(), session.findings(),
                page.map(PlanPage::arrangement).orElseGet(() -> Arrangement.PLAN.hiding(memory.hidden())),
                packs.catalogue());
        if (page.isEmpty()) {
            page = Optional.of(createPage(model));
            createOtherPages(session.analyses());
            head.action(Messages.Head_whatIf, "whatif", this::whatIf).setToolTipText(Messages.Head_whatIf_tip);
            new PictureMenu(head, this::printPicture, this::savePicture);
            head.body().getParent().layout(true, true);
        }
        page.get().show(model, next);
        next = Optional.empty();
        offerWhatCanBeDone(page.get().control().getVisible());
    }

    /** From its first objective on, with nothing left out. */
    @Override
    protected void beginAnew() {
        page.ifPresent(shown -> {
            next = strategy().flatMap(strategy -> strategy.getObjectives().stream()
                    .map(StrategyElement.class::cast).findFirst());
            shown.unfilter();
            say("");
        });
    }

    @Override
    public void reveal(StrategyElement element, Optional<EStructuralFeature> feature) {
        super.reveal(element, feature);
        showPlan.run();
        page.ifPresent(shown -> {
            if (row(shown, element).isEmpty()) {
                shown.unfilter();
            }
            row(shown, element).ifPresent(row -> shown.grid().select(row, feature
                    .flatMap(edited -> shown.model().columnOf(row, element, edited))
                    .or(() -> shown.model().columnOf(Kind.MEANS)).orElseThrow()));
        });
    }

    @Override
    public void describe() {
        page.ifPresent(PlanPage::describe);
    }

    /** The row of the element, or of what it is part of. */
    private static Optional<Integer> row(PlanPage shown, StrategyElement element) {
        return Stream.<EObject>iterate(element, ancestor -> ancestor != null, EObject::eContainer)
                .filter(StrategyElement.class::isInstance).map(StrategyElement.class::cast)
                .flatMap(ancestor -> shown.model().rowOf(ancestor).stream()).findFirst();
    }

    @Override
    public void setFocus() {
        if (budget.filter(other -> other.control().getVisible()).isPresent()) {
            budget.get().setFocus();
        } else if (coverage.filter(other -> other.control().getVisible()).isPresent()) {
            coverage.get().setFocus();
        } else {
            page.ifPresentOrElse(PlanPage::setFocus, () -> head.body().setFocus());
        }
    }

    @Override
    public void inPlan(StrategyElement element) {
        reveal(element, Optional.empty());
    }

    /** Carries an edit out, or says in the status line why not. */
    @Override
    public void carryOut(Edit edit) {
        switch (edit) {
            case Edit.Change change -> {
                next = change.select();
                change(change.label(), change.body());
            }
            case Edit.Refused refused -> say(refused.sentence());
            case Edit.Unchanged unchanged -> { }
        }
    }

    @Override
    public void selected(StrategyElement element, String where) {
        selection().select(element);
        say(where);
    }

    @Override
    public void editing(boolean pending) {
        if (pending) {
            active().await(typing);
        } else {
            active().settled(typing);
        }
    }

    @Override
    public void arranged() {
        active().session().ifPresent(this::show);
    }

    @Override
    public LocalDate today() {
        return active().session().map(Session::asOf).orElseGet(LocalDate::now);
    }

    @Override
    public Stages stages() {
        return new Stages(packs.catalogue(), Locale.getDefault());
    }

    @Override
    public void writeObjectives() {
        strategy().ifPresent(strategy -> Navigation.toObjectives(getSite().getPage(), strategy));
    }

    @Override
    public void bringIn() {
        Failures.guard(() -> getSite().getService(IHandlerService.class).executeCommand(IMPORT, null));
    }

    private PlanPage createPage(WorkplanModel model) {
        PlanPage plan = new PlanPage(head.body(), this, model, memory);
        var item = head.page(Messages.Page_plan, HELP + "room", plan.control());
        showPlan = () -> head.show(item);
        action(Messages.Head_add, "add", Messages.Head_add_tip, plan::add);
        action(Messages.Head_catalogue, "catalogue", Messages.Head_catalogue_tip,
                () -> Navigation.show(getSite().getPage(), Rooms.CATALOGUE));
        action(Messages.Head_describe, "details", Messages.Head_describe_tip, plan::describe);
        action(Messages.Head_delete, "delete", Messages.Head_delete_tip, plan::delete);
        action(Messages.Head_up, "up", Messages.Head_up_tip, () -> plan.move(false));
        action(Messages.Head_down, "down", Messages.Head_down_tip, () -> plan.move(true));
        action(Messages.Head_filter, "filter", Messages.Head_filter_tip, plan::find);
        onPlan.add(new ViewMenu(head, plan).button()::setEnabled);
        plan.control().addListener(SWT.Show, event -> { // before it counts as visible
            offerWhatCanBeDone(true);
            plan.tellPlace();
        });
        plan.control().addListener(SWT.Hide, event -> {
            offerWhatCanBeDone(false);
            say("");
        });
        return plan;
    }

    /** Without an objective there is nothing that an activity could be added to. */
    private void offerWhatCanBeDone(boolean inFront) {
        boolean on = inFront && page.filter(plan -> !plan.model().strategy().getObjectives().isEmpty()).isPresent();
        onPlan.forEach(enable -> enable.accept(on));
    }

    private void createOtherPages(Analyses analyses) {
        BudgetPage money = new BudgetPage(head.body(), this, analyses);
        CoveragePage groups = new CoveragePage(head.body(), this, analyses);
        budget = Optional.of(money);
        coverage = Optional.of(groups);
        head.page(Messages.Page_budget, HELP + "budget", money.control());
        head.page(Messages.Page_coverage, HELP + "coverage", groups.control());
        fill(money.control(), session -> money.show(session.analyses()));
        fill(groups.control(), session -> groups.show(session.analyses()));
    }

    private void savePicture() {
        picture((export, plan) -> export.export(plan));
    }

    private void printPicture() {
        picture((export, plan) -> export.print(plan));
    }

    /** What is made of the whole plan, however it is looked at. */
    @FunctionalInterface
    private interface Making {
        void of(PictureExport export, PlanSheets plan) throws Exception;
    }

    private void picture(Making making) {
        page.ifPresent(shown -> shown.grid().commit());
        active().session().ifPresent(session -> Failures.guard(() -> making.of(
                new PictureExport(head.body().getShell()), new PlanSheets(WorkplanModel.of(session.analyses(),
                        session.findings()), head.body().getOrientation() == SWT.RIGHT_TO_LEFT))));
        setFocus(); // which was lost while the person waited
    }

    private void whatIf() {
        page.ifPresent(shown -> shown.grid().commit());
        active().session().ifPresent(session -> carryOut(WhatIfDialog.ask(head.body().getShell(),
                new CutTrial(session.analyses(), packs.catalogue()))));
    }

    private void action(String words, String icon, String tip, Runnable body) {
        var item = head.action(words, icon, body);
        item.setToolTipText(tip);
        onPlan.add(item::setEnabled);
    }

    @Override
    public void tell(String sentence) {
        say(sentence);
    }

    private void say(String sentence) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
    }
}
