package org.baraza.ui.workplan.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomHead;
import org.baraza.ui.RoomView;
import org.baraza.ui.Rooms;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.WorkplanModel;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/** The plan of activities as the guidelines' table, edited in place. */
public final class WorkplanRoom extends RoomView implements PlanPage.Room {

    private RoomHead head;
    private Optional<PlanPage> page = Optional.empty();
    private Optional<StrategyElement> next = Optional.empty();
    private final ActiveSession.PendingEdit typing = () -> page.ifPresent(shown -> shown.grid().commit());

    @Override
    protected void createRoom(Composite parent) {
        head = new RoomHead(parent);
    }

    @Override
    protected void show(Session session) {
        WorkplanModel model = WorkplanModel.of(session.analyses(), session.findings());
        if (page.isEmpty()) {
            page = Optional.of(createPage(model));
        }
        page.get().show(model, next);
        next = Optional.empty();
    }

    @Override
    public void reveal(StrategyElement element, Optional<EStructuralFeature> feature) {
        super.reveal(element, feature);
        page.ifPresent(shown -> Stream.<EObject>iterate(element, ancestor -> ancestor != null, EObject::eContainer)
                .filter(StrategyElement.class::isInstance).map(StrategyElement.class::cast)
                .flatMap(ancestor -> shown.model().rowOf(ancestor).stream()).findFirst()
                .ifPresent(row -> shown.grid().select(row, feature.flatMap(shown.model()::columnOf)
                        .or(() -> shown.model().columnOf(Kind.MEANS)).orElseThrow())));
    }

    @Override
    public void setFocus() {
        page.ifPresentOrElse(PlanPage::setFocus, () -> head.body().setFocus());
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
    public void writeObjectives() {
        Navigation.show(getSite().getPage(), Rooms.STRATEGY);
    }

    private PlanPage createPage(WorkplanModel model) {
        PlanPage plan = new PlanPage(head.body(), this, model);
        head.page(Messages.Page_plan, plan.control());
        action(Messages.Head_add, "add", Messages.Head_add_tip, plan::add);
        action(Messages.Head_delete, "delete", Messages.Head_delete_tip, plan::delete);
        action(Messages.Head_up, "up", Messages.Head_up_tip, () -> plan.move(false));
        action(Messages.Head_down, "down", Messages.Head_down_tip, () -> plan.move(true));
        head.body().getParent().layout(true, true);
        return plan;
    }

    private void action(String words, String icon, String tip, Runnable body) {
        head.action(words, icon, body).setToolTipText(tip);
    }

    private void say(String sentence) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
    }
}
